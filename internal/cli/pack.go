package cli

import (
	"bufio"
	"bytes"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"text/tabwriter"
	"time"

	"factcheck/checker"
	"factcheck/internal/config"
	"factcheck/internal/pack"
	"factcheck/packs"

	"github.com/spf13/cobra"
)

func (a *app) packCommand() *cobra.Command {
	c := &cobra.Command{
		Use:   "pack",
		Short: "Check, test and build packs of facts and rules",
	}
	var output string
	build := &cobra.Command{
		Use:   "build DIR",
		Short: "Write the archive of a pack, NAME-VERSION.zip",
		Args:  cobra.ExactArgs(1),
		RunE:  func(_ *cobra.Command, args []string) error { return a.buildPack(args[0], output) },
	}
	build.Flags().StringVarP(&output, "output", "o", "", "`FILE` to write (default: NAME-VERSION.zip in this directory)")
	c.AddCommand(
		&cobra.Command{
			Use:   "list",
			Short: "List the packs that come with the program",
			Args:  cobra.NoArgs,
			RunE:  func(*cobra.Command, []string) error { return a.listPacks() },
		},
		&cobra.Command{
			Use:   "check PACK…",
			Short: "Check packs: their manifest, facts and rules",
			Args:  cobra.MinimumNArgs(1),
			RunE: func(_ *cobra.Command, args []string) error {
				for _, p := range args {
					a.checkPack(p)
				}
				return nil
			},
		},
		a.packTestCommand(),
		build,
		&cobra.Command{
			Use:   "lock",
			Short: "Write the hashes of the packs that the configuration here extends, so that a change of one is told",
			Args:  cobra.NoArgs,
			RunE:  func(*cobra.Command, []string) error { return a.lockPacks() },
		},
	)
	return c
}

// packFacts returns the facts of the packs that a configuration extends.
func packFacts(c *config.Config) []checker.FactsFile {
	var out []checker.FactsFile
	seen := map[string]bool{}
	for _, p := range c.Packs {
		if seen[p.Path] {
			continue
		}
		seen[p.Path] = true
		for _, f := range p.Facts {
			out = append(out, checker.FactsFile{Path: filepath.ToSlash(shorten(f.Path)), Bytes: f.Bytes, Pack: p.Path})
		}
	}
	return out
}

// openPack reads the pack of a path, or that of a name which comes with the program. What is wrong with it is told.
func (a *app) openPack(ref string) *pack.Pack {
	var p *pack.Pack
	var problems []pack.Problem
	if root, ok := packs.Open(ref); ok && !exists(ref) {
		p, problems = pack.Read(root, "packs/"+ref)
	} else {
		p, problems = pack.Open(filepath.Clean(ref))
	}
	for _, x := range problems {
		a.tell(checker.Diagnostic{Path: shorten(x.Path), Line: x.Line, Column: x.Column, Message: x.Message})
	}
	return p
}

// packChecker returns a checker with the facts and rules of a pack, of those that it requires among the program's, and the
// world pack.
func (a *app) packChecker(p *pack.Pack) *checker.Checker {
	o := checker.Options{Cache: a.cacheDir(), Today: time.Now().Format(time.DateOnly)}
	all := []*pack.Pack{}
	for _, r := range p.Requires {
		if q := a.openPack(r.Name); q != nil {
			all = append(all, q)
		}
	}
	all = append(all, p)
	for _, m := range pack.Missing(all)[p] {
		a.tell(checker.Diagnostic{Path: shorten(p.Path), Message: m})
	}
	for _, q := range all {
		for _, f := range q.Facts {
			o.Facts = append(o.Facts, checker.FactsFile{Path: f.Path, Bytes: f.Bytes, Pack: q.Path})
		}
		for _, f := range q.Rules {
			o.RuleFiles = append(o.RuleFiles, checker.RulesFile{Path: f.Path, Bytes: f.Bytes})
		}
	}
	c, problems := checker.New(o)
	for _, d := range problems {
		a.tell(d)
	}
	return c
}

func (a *app) checkPack(ref string) {
	exit := a.exit
	a.exit = exitClean
	if p := a.openPack(ref); p != nil {
		for _, d := range a.packChecker(p).Advice() {
			a.tell(d)
		}
		if a.exit == exitClean {
			fmt.Fprintf(a.Stdout, "%s: good: %s %s, %s, %s\n", ref, p.Name, p.Version,
				count(len(p.Facts), "facts file", "facts files"), count(len(p.Rules), "rules file", "rules files"))
		}
	}
	a.raise(exit)
}

func (a *app) packTestCommand() *cobra.Command {
	var verbose bool
	var format string
	c := &cobra.Command{
		Use:   "test PACK…",
		Short: "Run the examples and the test articles of packs",
		Args:  cobra.MinimumNArgs(1),
	}
	c.Flags().BoolVarP(&verbose, "verbose", "v", false, "print the examples that pass too")
	c.Flags().StringVar(&format, "format", "text", "output `FORMAT`: text or junit")
	c.RunE = func(_ *cobra.Command, args []string) error {
		began := time.Now()
		var all []trial
		for _, ref := range args {
			p := a.openPack(ref)
			if p == nil {
				continue
			}
			c := a.packChecker(p)
			all = append(all, a.exampleTrials(c, "")...)
			for _, f := range p.Tests {
				all = append(all, a.articleTrial(c, checker.Article{Path: f.Path, Bytes: f.Bytes}, false))
			}
		}
		return a.outcome(all, format, verbose, time.Since(began))
	}
	return c
}

func (a *app) buildPack(dir, output string) error {
	p := a.openPack(dir)
	if p == nil || a.exit != exitClean {
		return fmt.Errorf("%s: the pack was not built", dir)
	}
	a.packChecker(p)
	if a.exit != exitClean {
		return fmt.Errorf("%s: the pack was not built", dir)
	}
	if output == "" {
		output = p.Name + "-" + p.Version + ".zip"
	}
	var b bytes.Buffer
	if err := pack.Build(&b, os.DirFS(dir)); err != nil {
		return err
	}
	if err := os.WriteFile(output, b.Bytes(), 0o666); err != nil {
		return fmt.Errorf("%s: %s", output, cause(err))
	}
	fmt.Fprintf(a.Stdout, "%s: %s %s, sha256 %s\n", output, p.Name, p.Version, p.Hash)
	return nil
}

func (a *app) listPacks() error {
	w := tabwriter.NewWriter(a.Stdout, 0, 0, 2, ' ', 0)
	for _, name := range packs.Names() {
		if p := a.openPack(name); p != nil {
			fmt.Fprintf(w, "%s\t%s\t%s\t%s\n", p.Name, p.Version, strings.Join(p.Languages, ", "), p.Description)
		}
	}
	return w.Flush()
}

// lockPacks writes the lock file of the configuration here.
func (a *app) lockPacks() error {
	file := a.configs.Find(".")
	if file == "" {
		return fmt.Errorf("there is no .factcheck.toml here or above")
	}
	c, _ := a.configs.Load(file)
	locked := map[string]*pack.Pack{}
	for _, p := range c.Packs {
		if !p.Embedded {
			locked[p.Ref] = p.Pack
		}
	}
	var refs []string
	for ref := range locked {
		refs = append(refs, ref)
	}
	slices.Sort(refs)
	var list []*pack.Pack
	for _, ref := range refs {
		list = append(list, locked[ref])
	}
	path := filepath.Join(filepath.Dir(file), pack.LockName)
	if err := os.WriteFile(path, pack.Encode(refs, list), 0o666); err != nil {
		return fmt.Errorf("%s: %s", shorten(path), cause(err))
	}
	fmt.Fprintf(a.Stdout, "%s: %s\n", shorten(path), count(len(refs), "pack", "packs"))
	return nil
}

// outcome writes trials and raises the exit code where one failed.
func (a *app) outcome(trials []trial, format string, verbose bool, took time.Duration) error {
	out := bufio.NewWriter(a.Stdout)
	switch format {
	case "text":
		writeTrials(out, trials, verbose, took)
	case "junit":
		if err := writeTrialsJUnit(out, trials); err != nil {
			return err
		}
	default:
		return fmt.Errorf("--format takes text or junit here, not %q", format)
	}
	for _, t := range trials {
		if len(t.failures) > 0 {
			a.raise(exitFindings)
		}
	}
	return out.Flush()
}
