package pack

import (
	"fmt"
	"os"
	"strconv"
	"strings"

	"factcheck/internal/tomlkeys"
)

// LockName is the file beside a configuration that keeps the hashes of the packs that it extends.
const LockName = "factcheck.lock"

// A Lock is the hash of each pack by the path under which it is extended.
type Lock map[string]Locked

// Locked is a pack as it was locked.
type Locked struct {
	Version string `toml:"version"`
	SHA256  string `toml:"sha256"`
}

// ReadLock reads a lock file; nil where there is none.
func ReadLock(path string) (Lock, error) {
	b, err := os.ReadFile(path)
	if os.IsNotExist(err) {
		return nil, nil
	}
	if err != nil {
		return nil, err
	}
	var file struct {
		Packs Lock `toml:"packs"`
	}
	if _, err := tomlkeys.Decode(b, &file); err != nil {
		return nil, fmt.Errorf("not a lock file: %s; factcheck pack lock writes it anew", err.Message)
	}
	if file.Packs == nil {
		file.Packs = Lock{}
	}
	return file.Packs, nil
}

// Check tells what is wrong with a pack that is extended under a path: "" where it is as it was locked.
func (l Lock) Check(ref string, p *Pack) string {
	locked, ok := l[ref]
	switch {
	case l == nil:
		return ""
	case !ok:
		return fmt.Sprintf("%q is not in %s; factcheck pack lock adds it", ref, LockName)
	case locked.SHA256 != p.Hash:
		return fmt.Sprintf("%q is not as it was when %s was written (version %s); factcheck pack lock accepts it", ref, LockName, locked.Version)
	}
	return ""
}

// Encode writes a lock file. refs are in order.
func Encode(refs []string, packs []*Pack) []byte {
	var b strings.Builder
	b.WriteString("# The packs that the configuration extends, as they were when factcheck pack lock wrote this.\n")
	for i, ref := range refs {
		fmt.Fprintf(&b, "\n[packs.%s]\nversion = %q\nsha256 = %q\n", strconv.Quote(ref), packs[i].Version, packs[i].Hash)
	}
	return []byte(b.String())
}
