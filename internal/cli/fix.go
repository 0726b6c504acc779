package cli

import (
	"bytes"
	"fmt"
	"io"
	"path/filepath"

	"factcheck/checker"
	"factcheck/internal/fix"

	"github.com/spf13/cobra"
)

func (a *app) fixFlags(c *cobra.Command) {
	c.Flags().BoolVar(&a.flags.fix, "fix", false, "apply safe fixes")
	c.Flags().BoolVar(&a.flags.unsafeFixes, "unsafe-fixes", false, "apply the other fixes too")
	c.Flags().BoolVar(&a.flags.diff, "diff", false, "print what would be fixed as a patch, change nothing")
}

// maxRounds bounds how often fixes are applied on top of each other: one may make another possible.
const maxRounds = 10

// A fixer applies fixes to the articles of a run.
type fixer struct {
	app   *app
	out   io.Writer // of the patch
	done  []*fixed  // of each article, nil for those without a fix
	fixes int
	files int
}

// fixed is an article with its fixes.
type fixed struct {
	before, after []byte
	fixes         int
	unfixed       checker.Result // as it was before
}

// newFixer returns a fixer for n articles, nil where nothing is to be fixed.
func (a *app) newFixer(n int, out io.Writer) *fixer {
	if !a.flags.fix && !a.flags.unsafeFixes && !a.flags.diff {
		return nil
	}
	return &fixer{app: a, out: out, done: make([]*fixed, n)}
}

// try applies fixes to an article in memory until none is left, and returns the result of checking it then.
func (x *fixer) try(i int, article checker.Article, r checker.Result, check func(checker.Article) checker.Result) checker.Result {
	if r.Converted {
		if len(fix.Choose(r.Findings(), x.app.flags.unsafeFixes)) > 0 {
			r.Diagnostics = append(r.Diagnostics, checker.Diagnostic{
				Path: r.Path, Message: "its fixes cannot be written: the file is not text in UTF-8",
			})
		}
		return r
	}
	f := &fixed{before: article.Bytes, unfixed: r}
	for range maxRounds {
		fixes := fix.Choose(r.Findings(), x.app.flags.unsafeFixes)
		if len(fixes) == 0 {
			break
		}
		f.fixes += len(fixes)
		article.Bytes = fix.Apply(article.Bytes, fixes)
		r = check(article)
	}
	if f.fixes > 0 && !bytes.Equal(f.before, article.Bytes) {
		f.after = article.Bytes
		x.done[i] = f
	}
	return r
}

// finish writes a fixed article, or its patch. It returns the result to report: that of before where nothing could be written.
func (x *fixer) finish(i int, path string, r checker.Result) (checker.Result, error) {
	f := x.done[i]
	if f == nil {
		return r, nil
	}
	x.done[i] = nil
	if x.app.flags.diff {
		_, err := io.WriteString(x.out, fix.Diff(filepath.ToSlash(r.Path), f.before, f.after))
		return f.unfixed, err
	}
	err := fix.Write(path, f.before, f.after)
	if path == standardInput {
		err = fmt.Errorf("standard input cannot be fixed; --diff prints the fixes as a patch")
	}
	if err != nil {
		x.app.unread(r.Path, err)
		return f.unfixed, nil
	}
	x.fixes += f.fixes
	x.files++
	return r, nil
}

// summary says in a line what was fixed, "" where nothing was.
func (x *fixer) summary(lang string) string {
	if x.fixes == 0 {
		return ""
	}
	if lang == "fr" {
		return fmt.Sprintf("%s dans %s", count(x.fixes, "correction appliquée", "corrections appliquées"), count(x.files, "fichier", "fichiers"))
	}
	return fmt.Sprintf("%s applied in %s", count(x.fixes, "fix", "fixes"), count(x.files, "file", "files"))
}
