package cli

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"

	"factcheck/checker"
	"factcheck/internal/changes"

	"github.com/spf13/cobra"
)

func (a *app) changesFlags(c *cobra.Command) {
	c.Flags().StringVar(&a.flags.changedSince, "changed-since", "", "report only what stands on lines changed since a git `REF`")
	c.Flags().StringVar(&a.flags.patch, "patch", "", "report only what stands on lines that a unified diff in `FILE` (- for standard input) adds")
	c.MarkFlagsMutuallyExclusive("changed-since", "patch")
}

// changes returns the changes that --changed-since or --patch asks for, nil for neither.
func (a *app) changes(ctx context.Context) (*changes.Set, error) {
	switch {
	case a.flags.changedSince != "":
		return a.changesSince(ctx, a.flags.changedSince)
	case a.flags.patch != "":
		return a.changesIn(ctx, a.flags.patch)
	}
	return nil, nil
}

// changesSince asks git what changed in the working tree since a revision. Files that git does not know are new.
func (a *app) changesSince(ctx context.Context, ref string) (*changes.Set, error) {
	top, err := git(ctx, ".", "rev-parse", "--show-toplevel")
	if err != nil {
		return nil, err
	}
	root := strings.TrimSuffix(string(top), "\n")
	patch, err := git(ctx, root, "-c", "core.quotePath=false", "diff", "--no-ext-diff", "--no-color", "--no-relative", "--unified=0",
		"--src-prefix=a/", "--dst-prefix=b/", "--end-of-options", ref, "--")
	if err != nil {
		return nil, err
	}
	set, err := changes.Read(bytes.NewReader(patch), []string{root}, exists)
	if err != nil {
		return nil, err
	}
	fresh, err := git(ctx, root, "ls-files", "-z", "--others", "--exclude-standard")
	if err != nil {
		return nil, err
	}
	for name := range strings.SplitSeq(strings.TrimSuffix(string(fresh), "\x00"), "\x00") {
		set.AddWhole(filepath.Join(root, filepath.FromSlash(name)))
	}
	return set, nil
}

// changesIn reads a patch, whose files are relative to this directory or to the top of its repository.
func (a *app) changesIn(ctx context.Context, path string) (*changes.Set, error) {
	var r io.Reader = a.Stdin
	if path != standardInput {
		f, err := os.Open(path)
		if err != nil {
			return nil, fmt.Errorf("%s: %s", path, cause(err))
		}
		defer f.Close()
		r = f
	}
	wd, err := os.Getwd()
	if err != nil {
		return nil, err
	}
	dirs := []string{wd}
	if top, err := git(ctx, ".", "rev-parse", "--show-toplevel"); err == nil {
		dirs = append(dirs, strings.TrimSuffix(string(top), "\n"))
	}
	set, err := changes.Read(r, dirs, exists)
	if err != nil {
		return nil, fmt.Errorf("%s: %w", path, err)
	}
	return set, nil
}

// git runs git in a directory and returns what it prints.
func git(ctx context.Context, dir string, args ...string) ([]byte, error) {
	c := exec.CommandContext(ctx, "git", args...)
	c.Dir = dir
	out, err := c.Output()
	var exit *exec.ExitError
	switch {
	case errors.As(err, &exit):
		return nil, fmt.Errorf("git: %s", strings.TrimSpace(string(exit.Stderr)))
	case err != nil:
		return nil, fmt.Errorf("git can't be run: %w", err)
	}
	return out, nil
}

func exists(path string) bool {
	_, err := os.Lstat(path)
	return err == nil
}

// real returns the absolute path of a file without symbolic links, as git names it.
func real(path string) string {
	if abs, err := filepath.Abs(path); err == nil {
		path = abs
	}
	if p, err := filepath.EvalSymlinks(path); err == nil {
		path = p
	}
	return path
}

// among returns the paths of files that changed, all where nothing was asked.
func among(paths []string, changed *changes.Set) []string {
	if changed == nil {
		return paths
	}
	return slices.DeleteFunc(paths, func(p string) bool { return p != standardInput && !changed.Has(real(p)) })
}

// check checks an article with its scope, and suppresses what the baseline knows and what did not change. It returns how many of the
// findings that the baseline knows are gone.
func (s *settings) check(i int, article checker.Article) (r checker.Result, gone int) {
	scope := s.scopes[i]
	r, ok := scope.results.Get(article)
	if !ok {
		r = scope.checker().Check(article)
		scope.results.Put(article, r)
	}
	if scope.baseline != nil {
		gone = scope.baseline.Mark(&r)
	}
	if s.changes != nil {
		s.changes.Mark(real(article.Path), &r)
	}
	return r, gone
}

// goneLine tells that findings of a baseline are gone.
func goneLine(n int, lang string) string {
	if lang == "fr" {
		return count(n, "alerte connue n’y est plus", "alertes connues n’y sont plus") + " ; factcheck baseline update les ôte"
	}
	return count(n, "known finding is gone", "known findings are gone") + "; factcheck baseline update takes them out"
}
