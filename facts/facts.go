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

//go:generate go run ./compile

//go:embed world
var world embed.FS

// compiled is the world pack as go generate compiled it.
//
//go:embed world.compiled
var compiled []byte

// Pack is the name of the world pack among the packs.
const Pack = "world"

// World returns the files of the world pack in order of their paths, which are shown as "facts/world/….toml".
func World() []fact.Source {
	sources, err := readTree(world, "world")
	if err != nil {
		panic(err) // what is embedded can be read
	}
	for i := range sources {
		sources[i].Path = path.Join("facts", sources[i].Path)
	}
	return sources
}

// Index returns the facts of the world pack.
func Index() *fact.Index {
	sources := World()
	x, err := fact.ReadCompiled(compiled)
	if err != nil || x.Hash != fact.ContentHash(&fact.Index{}, sources) {
		x, _ = fact.Load(sources) // compiled of other facts or by another version, as it is while they are being changed
	}
	return x
}

// readTree reads the TOML files below a directory in order of their paths.
func readTree(tree fs.FS, dir string) ([]fact.Source, error) {
	var sources []fact.Source
	err := fs.WalkDir(tree, dir, func(p string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() || !strings.HasSuffix(p, ".toml") {
			return err
		}
		b, err := fs.ReadFile(tree, p)
		sources = append(sources, fact.Source{Pack: Pack, Path: p, Bytes: b})
		return err
	})
	return sources, err
}
