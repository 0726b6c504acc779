package cli

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"time"

	"factcheck/internal/date"
	"factcheck/internal/fact"

	"github.com/spf13/cobra"
)

func (a *app) factsAddHolderCommand() *cobra.Command {
	var add fact.Addition
	var from, ends, verified, file string
	c := &cobra.Command{
		Use:   "add-holder OFFICE PERSON --from DATE",
		Short: "Write a new holder of an office into the newsroom's facts",
		Long: `add-holder writes a new holder of an office into a facts file of the newsroom, whose comments and order stay as they are. PERSON is an ID, or a
full name; a name that nobody has yet becomes a new person, with the source and the day of this holder. A family name alone is refused where somebody
known has it. The one who held the office until then leaves it.`,
		Example: "  factcheck facts add-holder fr-prime-minister \"Ada Dupont\" --from 2027-05-15 --source https://www.elysee.fr/",
		Args:    cobra.ExactArgs(2),
	}
	a.factsFlags(c)
	f := c.Flags()
	f.StringVar(&from, "from", "", "`DATE` of taking office")
	f.StringVar(&ends, "ends", "", "last `DATE` in office: of the one before, where it is not after --from (which is the default); else of the new holder")
	f.StringVar(&add.Source, "source", "", "page or publication that `STATES` it")
	f.StringVar(&verified, "verified", "", "`DATE` on which it was compared with its source (default: today)")
	f.StringVar(&file, "file", "", "facts `FILE` to write to (default: the newsroom's file that has the office, else its last)")
	c.RunE = func(_ *cobra.Command, args []string) error {
		add.Office, add.Person = strings.TrimPrefix(args[0], "office."), args[1]
		add.Verified = date.OnDay(date.DayOf(time.Now()))
		for _, d := range []struct {
			flag, text string
			to         *date.Value
		}{{"from", from, &add.From}, {"ends", ends, &add.Ends}, {"verified", verified, &add.Verified}} {
			if d.text == "" {
				continue
			}
			v, err := date.Parse(d.text)
			if err != nil {
				return fmt.Errorf("--%s: %w", d.flag, err)
			}
			*d.to = v
		}
		n := a.newsroom()
		target, err := a.factsFile(n, file, add.Office)
		if err != nil {
			return err
		}
		unlock, err := lockFile(filepath.FromSlash(target.Path))
		if err != nil {
			a.unwritten(target.Path, err)
			return nil
		}
		defer unlock()
		if target.Bytes, err = readIfThere(filepath.FromSlash(target.Path)); err != nil {
			return fmt.Errorf("%s: %s", target.Path, cause(err))
		}
		others := slices.DeleteFunc(slices.Clone(n.own), func(s fact.Source) bool { return s.Path == target.Path })
		base, _ := fact.Extend(a.base(n), others)
		text, err := fact.AddHolder(base, target, add)
		if err != nil {
			return err
		}
		if err := a.writeFile(filepath.FromSlash(target.Path), text); err != nil {
			return err
		}
		if a.exit != exitClean {
			return nil
		}
		fmt.Fprintf(a.Stdout, "%s: %s holds office.%s since %v\n", target.Path, add.Person, add.Office, add.From)
		if !slices.ContainsFunc(n.own, func(s fact.Source) bool { return s.Path == target.Path }) {
			a.problem("nothing reads %s yet; add %q to facts in .factcheck.toml", target.Path, target.Path)
		}
		return nil
	}
	return c
}

// factsFile returns the file of the newsroom to write an office to. Its bytes are those of before it was locked.
func (a *app) factsFile(n newsroom, file, office string) (fact.Source, error) {
	if file != "" {
		for _, s := range n.own {
			if samePath(filepath.FromSlash(s.Path), file) {
				return s, nil
			}
		}
		path := filepath.ToSlash(file)
		return fact.Source{Pack: path, Path: path}, nil
	}
	if len(n.own) == 0 {
		return fact.Source{}, errors.New("the newsroom has no facts file yet; name one with --file, and in facts of .factcheck.toml")
	}
	for _, s := range slices.Backward(n.own) {
		if _, err := fact.Show([]fact.Source{s}, "office."+office); err == nil {
			return s, nil
		}
	}
	return n.own[len(n.own)-1], nil
}

func samePath(a, b string) bool {
	a, errA := filepath.Abs(a)
	b, errB := filepath.Abs(b)
	return errA == nil && errB == nil && a == b
}

// readIfThere reads a file; one that does not exist is empty.
func readIfThere(path string) ([]byte, error) {
	b, err := os.ReadFile(path)
	if errors.Is(err, fs.ErrNotExist) {
		return nil, nil
	}
	return b, err
}
