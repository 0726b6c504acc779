package fix

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
)

// The reasons for which a file is left as it is.
var (
	ErrReadOnly = errors.New("the file is read-only; nothing was changed")
	ErrChanged  = errors.New("the file was changed meanwhile; nothing was written, check it again")
)

// Write replaces the content of a file, which must still be before, and keeps its mode. Either the whole new content is there
// afterwards or all of the old.
func Write(path string, before, after []byte) (err error) {
	path, err = filepath.EvalSymlinks(path)
	if err != nil {
		return err
	}
	info, err := os.Stat(path)
	if err != nil {
		return err
	}
	if info.Mode().Perm()&0o200 == 0 {
		return ErrReadOnly
	}
	f, err := os.CreateTemp(filepath.Dir(path), ".factcheck-*")
	if err != nil {
		return fmt.Errorf("nothing was changed: %w", err)
	}
	defer func() {
		if err != nil {
			f.Close()
			os.Remove(f.Name())
		}
	}()
	if _, err := f.Write(after); err != nil {
		return fmt.Errorf("nothing was changed: %w", err)
	}
	if err := f.Chmod(info.Mode()); err != nil {
		return fmt.Errorf("nothing was changed: %w", err)
	}
	if err := f.Sync(); err != nil {
		return fmt.Errorf("nothing was changed: %w", err)
	}
	if err := f.Close(); err != nil {
		return fmt.Errorf("nothing was changed: %w", err)
	}
	if same, err := holds(path, before); err != nil || !same {
		return errors.Join(err, ErrChanged)
	}
	return os.Rename(f.Name(), path)
}

// holds tells whether a file holds exactly some content.
func holds(path string, content []byte) (bool, error) {
	f, err := os.Open(path)
	if err != nil {
		return false, err
	}
	defer f.Close()
	b, err := io.ReadAll(io.LimitReader(f, int64(len(content))+1))
	return bytes.Equal(b, content), err
}
