package cli_test

import (
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"

	"factcheck/internal/document"

	"github.com/goccy/go-yaml"
)

const top = "../.."

func readYAML(t *testing.T, path string, v any) {
	t.Helper()
	b, err := os.ReadFile(filepath.Join(top, path))
	if err != nil {
		t.Fatal(err)
	}
	if err := yaml.Unmarshal(b, v); err != nil {
		t.Fatalf("%s: %v", path, err)
	}
}

type hook struct {
	ID    string `yaml:"id"`
	Entry string `yaml:"entry"`
	Files string `yaml:"files"`
}

// ciEnv returns what CI services would run, for testdata/script/ci.txtar: the entry of the hook, the steps of the action, the
// script of the GitLab job.
func ciEnv(t *testing.T) map[string]string {
	var hooks []hook
	readYAML(t, ".pre-commit-hooks.yaml", &hooks)
	var action struct {
		Runs struct {
			Steps []struct{ Name, Run string }
		}
	}
	readYAML(t, "action.yml", &action)
	var gitlab struct {
		Factcheck struct{ Script []string }
	}
	readYAML(t, "ci/gitlab.yml", &gitlab)
	abs, err := filepath.Abs(top)
	if err != nil {
		t.Fatal(err)
	}
	env := map[string]string{
		"HOOK_ENTRY": hooks[0].Entry, "HOOK_FILES": hooks[0].Files,
		"GITLAB_SCRIPT": strings.Join(gitlab.Factcheck.Script, "\n"), "GITHUB_ACTION_PATH": abs,
	}
	for _, s := range action.Runs.Steps {
		if s.Run != "" {
			env["ACTION_"+strings.ToUpper(s.Name)] = s.Run
		}
	}
	for _, name := range []string{"GOCACHE", "GOMODCACHE", "GOFLAGS", "GOPROXY", "GOTOOLCHAIN"} {
		out, err := exec.Command("go", "env", name).Output()
		if err != nil {
			t.Fatal(err)
		}
		env[name] = strings.TrimSpace(string(out))
	}
	return env
}

// The hook takes files that factcheck reads, and all hooks take the same.
func TestHooksTakeArticles(t *testing.T) {
	var hooks []hook
	readYAML(t, ".pre-commit-hooks.yaml", &hooks)
	list := regexp.MustCompile(`^\\\.\((.*)\)\$$`)
	for _, h := range hooks {
		m := list.FindStringSubmatch(h.Files)
		if m == nil || h.Files != hooks[0].Files {
			t.Fatalf("%s: files are %q", h.ID, h.Files)
		}
		for _, ext := range strings.Split(m[1], "|") {
			if !slices.Contains(document.Extensions(), "."+ext) {
				t.Errorf("%s takes .%s, which factcheck does not read", h.ID, ext)
			}
		}
	}
}
