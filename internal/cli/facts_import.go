package cli

import (
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"time"

	"factcheck/internal/date"
	"factcheck/internal/fact"
	"factcheck/internal/fact/importer"

	"github.com/spf13/cobra"
)

func (a *app) factsImportCommand() *cobra.Command {
	var o importer.Options
	var output string
	var alone bool
	var columns map[string]string
	var formats []string
	for _, f := range importer.Formats() {
		formats = append(formats, fmt.Sprintf("  %-12s %s", f.Name, f.Summary))
	}
	c := &cobra.Command{
		Use:   "import FORMAT FILE…",
		Short: "Make facts of public data",
		Long: `import turns data into a facts file, sorted and stable, to be read by a person before it is used. Facts that are known keep their IDs; only
what is new is written. What a facts file cannot say is told on standard error. The formats are

` + strings.Join(formats, "\n"),
		Args: cobra.MinimumNArgs(2),
	}
	a.factsFlags(c)
	f := c.Flags()
	f.StringVarP(&output, "output", "o", "", "`FILE` to write instead of standard output")
	f.StringVar(&o.Office, "office", "", "`ID` of the office, where the data does not name one")
	f.StringVar(&o.Role, "role", "", "`ROLE` of offices, where the data does not say it")
	f.StringVar(&o.Country, "country", "", "`COUNTRY` of persons and offices, where the data does not say it (ISO 3166-1 alpha-2)")
	f.StringToStringVar(&columns, "column", nil, "`WHAT=NAME` of a column: "+strings.Join(importer.Columns(), ", "))
	f.BoolVar(&alone, "alone", false, "write all facts, also those that the world pack and the newsroom have")
	c.RunE = func(_ *cobra.Command, args []string) error {
		if !alone {
			o.Known = a.index(a.newsroom())
		}
		o.Today, o.Columns = date.DayOf(time.Now()), columns
		var files []fact.Source
		for _, path := range args[1:] {
			b, err := os.ReadFile(path)
			if err != nil {
				a.unread(path, err)
				continue
			}
			files = append(files, fact.Source{Path: filepath.ToSlash(path), Bytes: b})
		}
		text, problems, err := importer.Import(args[0], files, o)
		if err != nil {
			return err
		}
		for _, p := range problems {
			fmt.Fprintln(a.Stderr, p)
		}
		if output == "" {
			_, err := a.Stdout.Write(text)
			return err
		}
		return a.writeFile(output, text)
	}
	return c
}

// writeFile writes a file all at once.
func (a *app) writeFile(path string, b []byte) error {
	f, err := createFile(path)
	if err == nil {
		if _, err = f.Write(b); err == nil {
			err = f.commit()
		} else {
			f.abandon()
		}
	}
	if err != nil {
		a.unwritten(path, err)
	}
	return nil
}
