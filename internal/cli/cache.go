package cli

import (
	"fmt"
	"os"
	"path/filepath"
	"runtime/debug"
	"time"

	"factcheck/checker"
	"factcheck/internal/cache"
	"factcheck/internal/results"

	"github.com/spf13/cobra"
)

func (a *app) cacheCommand() *cobra.Command {
	c := &cobra.Command{
		Use:   "cache",
		Short: "Show or empty the directory in which facts and results are kept from run to run",
		Args:  cobra.NoArgs,
		RunE:  func(c *cobra.Command, _ []string) error { return c.Help() },
	}
	c.AddCommand(&cobra.Command{
		Use:   "clean",
		Short: "Remove all that is kept",
		Args:  cobra.NoArgs,
		RunE: func(*cobra.Command, []string) error {
			dir, ok := a.cacheRoot()
			if !ok {
				return nil
			}
			if err := os.RemoveAll(dir); err != nil {
				return fmt.Errorf("%s can't be removed: %s", dir, cause(err))
			}
			return nil
		},
	}, &cobra.Command{
		Use:   "dir",
		Short: "Print the directory",
		Args:  cobra.NoArgs,
		RunE: func(*cobra.Command, []string) error {
			dir, ok := a.cacheRoot()
			if !ok {
				return fmt.Errorf("this user has no cache directory; nothing is kept")
			}
			_, err := fmt.Fprintln(a.Stdout, dir)
			return err
		},
	})
	return c
}

// cacheRoot returns the directory below which all is kept that can be made again, and whether there is one.
func (a *app) cacheRoot() (string, bool) {
	if a.Getenv("HOME") == "" && a.Getenv("LocalAppData") == "" {
		return "", false
	}
	dir, err := os.UserCacheDir()
	return filepath.Join(dir, "factcheck"), err == nil
}

// keptResults returns the store of results for options, nil for none.
func (a *app) keptResults(o checker.Options) *results.Store {
	root, ok := a.cacheRoot()
	if !ok || a.flags.noCache {
		return nil
	}
	program, ok := build()
	if !ok {
		return nil
	}
	s, err := results.Open(filepath.Join(root, "results"), program, o)
	if err != nil {
		return nil
	}
	return s
}

// build identifies this program: its version, and the time and size of its file, since a program under development keeps its version.
func build() (string, bool) {
	path, err := os.Executable()
	if err != nil {
		return "", false
	}
	info, err := os.Stat(path)
	if err != nil {
		return "", false
	}
	revision := ""
	if b, ok := debug.ReadBuildInfo(); ok {
		revision = b.Main.Version
	}
	return fmt.Sprint(version, revision, info.Size(), info.ModTime().UnixNano()), true
}

// maxCache is how much the caches hold after they were trimmed, in bytes.
const maxCache = 256 << 20

// trimCache bounds the cache of results, once a day.
func (a *app) trimCache() {
	root, ok := a.cacheRoot()
	if !ok || a.flags.noCache {
		return
	}
	mark := filepath.Join(root, "trimmed")
	now := time.Now()
	if info, err := os.Stat(mark); err == nil && now.Sub(info.ModTime()) < 24*time.Hour {
		return
	}
	if err := os.WriteFile(mark, nil, 0o644); err != nil {
		return // there is no cache yet
	}
	_ = cache.Open(filepath.Join(root, "results")).Trim(maxCache)
}
