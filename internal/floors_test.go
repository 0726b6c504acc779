package internal_test

import (
	"os/exec"
	"strings"
	"testing"
)

// floors lists the packages from the highest to the lowest. A package may import only those that stand on a later line.
// Packages on one line do not import each other.
var floors = []string{
	"cmd/factcheck",
	"internal/cli internal/eval internal/timex/eval internal/fact/compare rules/gen facts/compile internal/schema/gen",
	"internal/query internal/report internal/fix internal/baseline internal/changes internal/audit internal/results",
	"checker",
	"rules",
	"internal/binding internal/lexicon internal/lexicon/pack",
	"internal/mention internal/config internal/fact/importer facts",
	"internal/timex",
	"internal/lang/all",
	"internal/lang/fr internal/lang/en",
	"internal/lang internal/fact",
	"internal/document internal/phrase internal/pack",
	"internal/tomlkeys internal/cache internal/schema internal/token",
	"internal/date internal/source internal/corpus internal/gitignore internal/packed packs",
}

// outside tells which packages may import a library directly.
var outside = map[string]string{
	"github.com/BurntSushi/toml": "internal/tomlkeys",
	"github.com/fatih/color":     "internal/report",
	"github.com/olebedev/when":   "internal/lang internal/lang/fr internal/lang/en internal/timex",
	"github.com/spf13/cobra":     "internal/cli",
}

func TestImportsOnlyPointDown(t *testing.T) {
	floor := map[string]int{}
	for i, line := range floors {
		for _, p := range strings.Fields(line) {
			floor["factcheck/"+p] = i + 1
		}
	}
	out, err := exec.Command("go", "list", "-f", "{{.ImportPath}} {{join .Imports \" \"}}", "factcheck/...").Output()
	if err != nil {
		t.Fatalf("go list: %v", err)
	}
	for _, line := range strings.Split(strings.TrimSpace(string(out)), "\n") {
		f := strings.Fields(line)
		from := f[0]
		if floor[from] == 0 && from != "factcheck/internal" {
			t.Errorf("%s stands on no floor: add it to the list in this test and to docs/architecture.md", from)
		}
		for _, to := range f[1:] {
			if floor[to] != 0 && floor[to] <= floor[from] {
				t.Errorf("%s imports %s, which is not on a lower floor", from, to)
			}
			for library, allowed := range outside {
				if (to == library || strings.HasPrefix(to, library+"/")) && !strings.Contains(" "+allowed+" ", " "+strings.TrimPrefix(from, "factcheck/")+" ") {
					t.Errorf("%s imports %s, which stays in %s", from, library, allowed)
				}
			}
		}
	}
}
