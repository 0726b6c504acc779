package checker

import (
	"factcheck/facts"
	"factcheck/internal/cache"
	"factcheck/internal/fact"
)

// A FactsFile is a file of facts.
type FactsFile struct {
	Path  string
	Bytes []byte
	Pack  string // files of one pack must not define an ID twice; "" is a pack of its own
}

// store returns the store of what takes long to compute, nil for none.
func (o Options) store() *cache.Store {
	if o.Cache == "" {
		return nil
	}
	return cache.Open(o.Cache)
}

// load reads the facts of a checker: the world pack, and on top of it those of the newsroom.
func load(o Options) (*fact.Index, []fact.Diagnostic) {
	store := o.store()
	base := &fact.Index{}
	var problems []fact.Diagnostic
	switch {
	case o.NoWorld:
	case len(o.World) > 0:
		base, problems = fact.ExtendCached(store, base, sources(o.World, facts.Pack))
	default:
		base = facts.Index()
	}
	index, more := fact.ExtendCached(store, base, sources(o.Facts, ""))
	return index, append(problems, more...)
}

func sources(files []FactsFile, pack string) []fact.Source {
	var out []fact.Source
	for _, f := range files {
		s := fact.Source{Pack: f.Pack, Path: f.Path, Bytes: f.Bytes}
		switch {
		case pack != "":
			s.Pack = pack
		case s.Pack == "":
			s.Pack = f.Path
		}
		out = append(out, s)
	}
	return out
}
