// Package facts holds the world pack: facts of general knowledge about those who hold office, organisations and events,
// built into the program so that it is useful before a newsroom has written a fact of its own.
package facts

import (
	"embed"
	"io/fs"
	"path"
	"strings"

	"factcheck/internal/fact"
)

//go:embed world
var world embed.FS

// Pack is the name of the world pack among the packs.
const Pack = "world"

// World returns the files of the world pack in order of their paths, which are shown as "facts/world/….toml".
func World() []fact.Source {
	var sources []fact.Source
	err := fs.WalkDir(world, "world", func(p string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() || !strings.HasSuffix(p, ".toml") {
			return err
		}
		b, err := world.ReadFile(p)
		sources = append(sources, fact.Source{Pack: Pack, Path: path.Join("facts", p), Bytes: b})
		return err
	})
	if err != nil {
		panic(err) // what is embedded can be read
	}
	return sources
}
