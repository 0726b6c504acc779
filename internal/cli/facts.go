package cli

import (
	"fmt"
	"os"
	"path/filepath"
	"strings"

	"factcheck/checker"
	"factcheck/facts"
	"factcheck/internal/cache"
	"factcheck/internal/config"
	"factcheck/internal/fact"

	"github.com/spf13/cobra"
)

func (a *app) factsCommand() *cobra.Command {
	c := &cobra.Command{
		Use:   "facts",
		Short: "Look at facts, check them, change them",
	}
	c.AddCommand(
		a.factsAddHolderCommand(),
		a.factsCompileCommand(),
		a.factsDiffCommand(),
		a.factsImportCommand(),
		a.factsLintCommand(),
		a.factsListCommand(),
		a.factsQueryCommand(),
		a.factsShowCommand(),
		a.factsStatsCommand(),
	)
	return c
}

// factsFlags adds the flags of commands that read the facts of a newsroom.
func (a *app) factsFlags(c *cobra.Command) {
	a.configFlag(c)
	c.Flags().StringSliceVar(&a.flags.facts, "facts", nil, "further facts `FILES`; they override the built-in facts by ID")
	a.cacheFlag(c)
}

func (a *app) cacheFlag(c *cobra.Command) {
	c.Flags().BoolVar(&a.flags.noCache, "no-cache", false, "neither use nor keep facts and results in the user's cache directory")
}

// cacheDir returns the directory in which loaded facts are kept, "" for none.
func (a *app) cacheDir() string {
	root, ok := a.cacheRoot()
	if a.flags.noCache || !ok {
		return ""
	}
	return filepath.Join(root, "facts")
}

// store returns the cache of loaded facts, nil for none.
func (a *app) store() *cache.Store {
	dir := a.cacheDir()
	if dir == "" {
		return nil
	}
	return cache.Open(dir)
}

// world returns whether a configuration leaves the world pack out, and the files of the one to use instead of the built-in one.
func (a *app) world(c *config.Config) (off bool, files []checker.FactsFile) {
	if c.World == nil || c.World.Path == "" {
		return c.World != nil && c.World.Off, nil
	}
	sources, err := facts.Open(c.World.Path)
	if err != nil {
		a.problem("%s: %s; world in %s names it, and the built-in world pack is used instead", shorten(c.World.Path), cause(err), shorten(c.Path))
		a.raise(exitUnread)
		return false, nil
	}
	for _, s := range sources {
		files = append(files, checker.FactsFile{Path: shorten(s.Path), Bytes: s.Bytes, Pack: s.Pack})
	}
	return false, files
}

// A newsroom is the facts of the working directory's configuration.
type newsroom struct {
	world []fact.Source // empty where there is none
	built bool          // the world pack is the built-in one
	own   []fact.Source // in order of packs
	named bool          // the configuration or a flag names facts, read or not
}

// newsroom reads the sources of all facts.
func (a *app) newsroom() newsroom {
	c := a.configIn(".")
	var n newsroom
	off, files := a.world(c)
	switch {
	case off:
	case len(files) > 0:
		n.world = sourcesOf(files)
	default:
		n.world, n.built = facts.World(), true
	}
	n.own = sourcesOf(packFacts(c))
	n.named = len(c.Facts)+len(a.flags.facts) > 0
	n.own = append(n.own, sourcesOf(a.ownFacts(c))...)
	return n
}

func sourcesOf(files []checker.FactsFile) []fact.Source {
	var out []fact.Source
	for _, f := range files {
		out = append(out, fact.Source{Pack: f.Pack, Path: f.Path, Bytes: f.Bytes})
	}
	return out
}

// base returns the facts of the world pack.
func (a *app) base(n newsroom) *fact.Index {
	if n.built {
		return facts.Index()
	}
	x, diagnostics := fact.ExtendCached(a.store(), &fact.Index{}, n.world)
	a.tellFacts(diagnostics)
	return x
}

// index returns all facts. What is wrong with them is told.
func (a *app) index(n newsroom) *fact.Index {
	x, diagnostics := fact.ExtendCached(a.store(), a.base(n), n.own)
	a.tellFacts(diagnostics)
	return x
}

func (a *app) tellFacts(diagnostics []fact.Diagnostic) {
	for _, d := range diagnostics {
		a.tell(checker.Diagnostic{Path: d.File, Line: d.Line, Column: d.Column, Message: d.Message, Warning: d.Warning})
	}
}

// readPack reads the facts files that an argument names: a file, a directory or an archive.
func readPack(path string) ([]fact.Source, error) {
	if strings.EqualFold(filepath.Ext(path), ".toml") {
		if info, err := os.Stat(path); err != nil || !info.IsDir() {
			b, err := os.ReadFile(path)
			if err != nil {
				return nil, fmt.Errorf("%s: %s", path, cause(err))
			}
			return []fact.Source{{Pack: path, Path: filepath.ToSlash(path), Bytes: b}}, nil
		}
	}
	if _, err := os.Stat(path); err != nil {
		return nil, fmt.Errorf("%s: %s", path, cause(err))
	}
	sources, err := facts.Open(path)
	for i := range sources {
		sources[i].Pack = path
	}
	return sources, err
}
