package cli

import (
	"embed"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"time"

	"factcheck/internal/config"

	"github.com/spf13/cobra"
)

// starter holds the files that a newsroom begins with, in each language of the interface.
//
//go:embed starter
var starter embed.FS

func (a *app) initCommand() *cobra.Command {
	c := &cobra.Command{
		Use:   "init [DIR]",
		Short: "Write a first configuration and a first facts file",
		Long: `init writes .factcheck.toml, in which every key is explained, and facts/house.toml, whose examples are to be
replaced by what the newsroom knows. It overwrites nothing.`,
		Args: cobra.MaximumNArgs(1),
		RunE: func(_ *cobra.Command, args []string) error {
			dir := "."
			if len(args) > 0 {
				dir = args[0]
			}
			return a.start(dir)
		},
	}
	c.Flags().StringVar(&a.flags.uiLang, "ui-lang", "", "`LANGUAGE` of the comments: fr or en (default: the locale's)")
	return c
}

// start writes the starter into a directory: both files or none.
func (a *app) start(dir string) error {
	lang := a.language("")
	files := []struct{ path, from string }{
		{filepath.Join(dir, config.Name), "config"},
		{filepath.Join(dir, "facts", "house.toml"), "facts"},
	}
	for _, f := range files {
		if _, err := os.Lstat(f.path); err == nil {
			return fmt.Errorf("%s is there already; init overwrites nothing", f.path)
		} else if !errors.Is(err, fs.ErrNotExist) {
			return fmt.Errorf("%s: %s", f.path, cause(err))
		}
	}
	for _, f := range files {
		b, err := starter.ReadFile("starter/" + f.from + "." + lang + ".toml")
		if err != nil {
			return err
		}
		text := strings.ReplaceAll(string(b), "{{.}}", time.Now().Format(time.DateOnly))
		if err := os.MkdirAll(filepath.Dir(f.path), 0o777); err != nil {
			return fmt.Errorf("%s can't be written: %s", f.path, cause(err))
		}
		if err := writeNew(f.path, text); err != nil {
			return fmt.Errorf("%s can't be written: %s", f.path, cause(err))
		}
		fmt.Fprintln(a.Stdout, f.path)
	}
	return nil
}

// writeNew writes a file that is not there yet.
func writeNew(path, text string) error {
	f, err := os.OpenFile(path, os.O_WRONLY|os.O_CREATE|os.O_EXCL, 0o666)
	if err != nil {
		return err
	}
	_, err = f.WriteString(text)
	return errors.Join(err, f.Close())
}
