// Package packs holds the packs that come with the program. A configuration extends them by name.
package packs

import (
	"embed"
	"io/fs"
)

//go:embed all:house-en all:house-fr all:sports
var files embed.FS

// Names returns the names of the packs.
func Names() []string { return []string{"house-en", "house-fr", "sports"} }

// Open returns the files of a pack; ok is false where there is none of that name.
func Open(name string) (root fs.FS, ok bool) {
	for _, n := range Names() {
		if n == name {
			root, err := fs.Sub(files, name)
			return root, err == nil
		}
	}
	return nil, false
}
