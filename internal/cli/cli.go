// Package cli is the command line of factcheck, one file a command. It alone reads the clock, the environment and the terminal.
package cli

import (
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"os/signal"
	"strings"
	"syscall"

	"factcheck/internal/config"

	"github.com/spf13/cobra"
)

// The exit codes. The highest that applies wins.
const (
	exitClean    = 0
	exitFindings = 1 // findings at or above the failing severity
	exitUnread   = 2 // something asked for could not be read or understood
	exitInternal = 3 // a fault of the program
)

// Environment is what the program is run in.
type Environment struct {
	Stdin          io.Reader
	Stdout, Stderr io.Writer
	Getenv         func(string) string
}

// An app is one run of the program.
type app struct {
	Environment
	flags flags
	exit  int

	configs *config.Finder
	told    map[string]bool // what was told already
}

// flags are those of every command that checks.
type flags struct {
	config  string
	sel     []string
	ignore  []string
	failOn  string
	formats []string
	stats   bool
	quiet   bool
	date    string
	lang    string
	uiLang  string
	color   string
	facts   []string
	noCache bool

	formatIn      string // of articles, "" for what their name and content say
	stdinFilename string

	watch                         bool
	fix, unsafeFixes, diff        bool
	baseline, changedSince, patch string
	record                        string
}

// commands returns every command besides check, which is the root's own. A new command is a file with a function
// of this form, and a line here.
func (a *app) commands() []*cobra.Command {
	return []*cobra.Command{
		a.baselineCommand(),
		a.cacheCommand(),
		a.checkCommand(),
		a.claimsCommand(),
		a.configCommand(),
		a.explainCommand(),
		a.factsCommand(),
		a.initCommand(),
		a.manCommand(),
		a.mentionsCommand(),
		a.packCommand(),
		a.recheckCommand(),
		a.rulesCommand(),
		a.testCommand(),
		a.tryCommand(),
		a.textCommand(),
		a.versionCommand(),
	}
}

// Run runs the program and returns its exit code.
func Run(args []string, env Environment) int {
	out := &guarded{Writer: env.Stdout}
	env.Stdout, env.Stderr = out, &guarded{Writer: env.Stderr}
	a := &app{Environment: env, configs: config.NewFinder(knownNames()), told: map[string]bool{}}
	root := a.rootCommand()
	root.SetArgs(args)
	root.SetIn(env.Stdin)
	root.SetOut(env.Stdout)
	root.SetErr(env.Stderr)
	// The first interrupt ends the run in order, the second at once. A reader that has gone is an error of writing, not the end of
	// the program, so that files under way are still written or left as they were.
	signal.Notify(make(chan os.Signal, 1), syscall.SIGPIPE)
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	defer stop()
	context.AfterFunc(ctx, stop)
	err := root.ExecuteContext(ctx)
	if out.err != nil {
		if !errors.Is(out.err, syscall.EPIPE) {
			a.problem("standard output: %s", cause(out.err))
		}
		a.raise(exitUnread)
	} else if err != nil {
		a.problem("%v", err)
		a.raise(exitUnread)
	}
	return a.exit
}

func (a *app) rootCommand() *cobra.Command {
	root := a.checkCommand()
	root.Use = "factcheck [PATH…]"
	root.Short = "Check the facts in articles"
	root.Long = strings.TrimSpace(`
factcheck reads articles, compares the dates, titles and names in them with reference
facts, and reports each contradiction with its source. PATH is a file, a directory, or
- for standard input. Without a command, it checks.

The exit code is 0 where nothing was found, 1 where a finding is as severe as --fail-on
says, 2 where something asked for could not be read, written or understood, and 3 after
a fault of the program itself; the highest wins.`)
	root.Example = strings.Trim(`
  factcheck article.md
  factcheck --format text --format sarif=factcheck.sarif articles
  git show :draft.md | factcheck --stdin-filename draft.md -
  factcheck claims article.md`, "\n")
	root.SilenceErrors, root.SilenceUsage = true, true
	root.CompletionOptions.HiddenDefaultCmd = true
	root.AddCommand(a.commands()...)
	complete(root)
	return root
}

// raise sets the exit code to at least code.
func (a *app) raise(code int) { a.exit = max(a.exit, code) }

// problem tells the user of something that could not be done.
func (a *app) problem(format string, args ...any) {
	fmt.Fprintf(a.Stderr, "factcheck: "+format+"\n", args...)
}

// language returns the language of findings: the flag, the configuration, the locale, English.
func (a *app) language(configured string) string {
	for _, l := range []string{a.flags.uiLang, configured, a.Getenv("LC_ALL"), a.Getenv("LC_MESSAGES"), a.Getenv("LANG")} {
		if l == "" {
			continue
		}
		if strings.HasPrefix(l, "fr") {
			return "fr"
		}
		return "en"
	}
	return "en"
}

// colors tells whether to use colours on a writer.
func (a *app) colors(w io.Writer) (bool, error) {
	switch a.flags.color {
	case "always":
		return true, nil
	case "never":
		return false, nil
	case "auto":
		return a.Getenv("NO_COLOR") == "" && a.Getenv("TERM") != "dumb" && isTerminal(w), nil
	}
	return false, fmt.Errorf("--color takes auto, always or never, not %q", a.flags.color)
}
