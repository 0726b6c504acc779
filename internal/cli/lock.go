package cli

import (
	"os"
	"path/filepath"

	"github.com/rogpeppe/go-internal/lockedfile"
)

// lockFile waits until no other run of the program changes a file, and keeps them from it until unlock is called. The lock is the operating system's
// on a hidden file beside, so that it ends with the program that holds it, however that ends.
func lockFile(path string) (unlock func(), err error) {
	if real, err := filepath.EvalSymlinks(path); err == nil {
		path = real
	}
	path = filepath.Join(filepath.Dir(path), "."+filepath.Base(path)+".lock")
	for {
		f, err := lockedfile.OpenFile(path, os.O_RDWR|os.O_CREATE, 0o666)
		if err != nil {
			return nil, err
		}
		held, err := f.Stat()
		if now, nowErr := os.Stat(path); err == nil && nowErr == nil && os.SameFile(held, now) {
			return func() { os.Remove(path); f.Close() }, nil
		}
		f.Close() // the run that waited before this one has removed it
		if err != nil {
			return nil, err
		}
	}
}
