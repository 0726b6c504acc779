package config

import (
	"path/filepath"
	"strings"

	"github.com/bmatcuk/doublestar/v4"
)

// Takes tells whether a search of a directory takes an article.
func (c *Config) Takes(path string) bool {
	return (len(c.Include) == 0 || c.fits(c.Include, path)) && !c.fits(c.Exclude, path)
}

// Skips tells whether a search leaves a whole directory out.
func (c *Config) Skips(dir string) bool { return c.fits(c.Exclude, dir) }

// fits tells whether a glob fits a path or one of the directories above it. Globs are relative to the directory of the
// configuration; one without a slash fits at any depth.
func (c *Config) fits(globs []string, path string) bool {
	if len(globs) == 0 || c.Path == "" {
		return false
	}
	path, err := filepath.Abs(path)
	if err != nil {
		return false
	}
	rel, err := filepath.Rel(c.dir(), path)
	if err != nil || !filepath.IsLocal(rel) {
		return false
	}
	rel = filepath.ToSlash(rel)
	for _, glob := range globs {
		if fits(glob, rel) {
			return true
		}
	}
	return false
}

func fits(glob, rel string) bool {
	glob = strings.TrimSuffix(strings.TrimPrefix(glob, "./"), "/")
	anchored := strings.Contains(glob, "/")
	glob = strings.TrimPrefix(glob, "/")
	for part := rel; part != "." && part != ""; {
		name := part
		if !anchored {
			name = part[strings.LastIndexByte(part, '/')+1:]
		}
		if doublestar.MatchUnvalidated(glob, name) {
			return true
		}
		i := strings.LastIndexByte(part, '/')
		part = part[:max(i, 0)]
	}
	return false
}
