package cli

import (
	"context"
	"errors"
	"fmt"
	"io/fs"
	"path/filepath"
	"slices"
	"strings"
	"time"

	"factcheck/internal/config"
	"factcheck/internal/document"

	"github.com/bmatcuk/doublestar/v4"
	"github.com/fsnotify/fsnotify"
	"github.com/spf13/cobra"
)

// pause is how long nothing must change before articles are checked again: editors write a file in several steps.
const pause = 150 * time.Millisecond

// watch checks again whenever an article, a configuration or a facts file changes, until it is interrupted.
func (a *app) watch(cmd *cobra.Command, args []string) error {
	if slices.Contains(args, standardInput) {
		return errors.New("--watch needs files, not standard input")
	}
	if len(args) == 0 {
		args = []string{"."}
	}
	w, err := fsnotify.NewWatcher()
	if err != nil {
		return err
	}
	defer w.Close()
	ctx := cmd.Context()
	for {
		a.watchAll(w, args)
		if err := a.check(cmd, args); err != nil && ctx.Err() == nil {
			a.problem("%v", err) // it may be mended meanwhile
		}
		if !a.flags.quiet && ctx.Err() == nil {
			fmt.Fprintln(a.Stderr, "watching for changes; Ctrl-C ends")
		}
		if !changed(ctx, w) {
			a.exit = exitClean // who watches ends it so
			return nil
		}
		a.exit, a.told, a.configs = exitClean, map[string]bool{}, config.NewFinder(knownNames())
	}
}

// changed waits until something that matters changed and nothing does for a while. It returns false when the context is done.
func changed(ctx context.Context, w *fsnotify.Watcher) bool {
	var settled <-chan time.Time
	for {
		select {
		case <-ctx.Done():
			return false
		case <-settled:
			return true
		case <-w.Errors: // events were lost: check
			settled = time.After(pause)
		case e, ok := <-w.Events:
			if !ok {
				return false
			}
			if matters(e) {
				settled = time.After(pause)
			}
		}
	}
}

// matters tells whether an event may change a result: not that of a temporary file, nor of a mode.
func matters(e fsnotify.Event) bool {
	name := filepath.Base(e.Name)
	ext := strings.ToLower(filepath.Ext(name))
	switch {
	case e.Op == fsnotify.Chmod:
		return false
	case name == config.Name:
		return true
	case strings.HasPrefix(name, "."):
		return false
	}
	return ext == ".toml" || ext == "" || slices.Contains(document.Extensions(), ext)
}

// watchAll watches the directories of articles, of configurations and of facts. Those that are watched already stay so.
func (a *app) watchAll(w *fsnotify.Watcher, args []string) {
	dirs := map[string]bool{}
	for _, arg := range args {
		if !dirs[arg] {
			a.watchBelow(dirs, arg)
		}
	}
	for dir := range dirs {
		c := a.configIn(dir)
		if c.Path != "" {
			dirs[filepath.Dir(c.Path)] = true
		}
		for _, glob := range slices.Concat(c.Facts, a.flags.facts) {
			base, _ := doublestar.SplitPattern(filepath.ToSlash(glob))
			a.watchBelow(dirs, filepath.FromSlash(base))
		}
	}
	for dir := range dirs {
		if err := w.Add(dir); err != nil && !errors.Is(err, fs.ErrNotExist) {
			a.problem("%s can't be watched: %v", dir, err)
		}
	}
}

// watchBelow adds a directory and those below it, or the directory of a file.
func (a *app) watchBelow(dirs map[string]bool, path string) {
	err := filepath.WalkDir(path, func(p string, d fs.DirEntry, err error) error {
		switch {
		case err != nil || !d.IsDir():
			return nil
		case p != path && strings.HasPrefix(d.Name(), "."):
			return fs.SkipDir
		}
		dirs[p] = true
		return nil
	})
	if err != nil || !dirs[path] {
		dirs[filepath.Dir(path)] = true
	}
}
