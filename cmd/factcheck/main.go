// Command factcheck checks the facts in articles.
package main

import (
	"os"

	"factcheck/internal/cli"
)

func main() {
	os.Exit(cli.Run(os.Args[1:], cli.Environment{
		Stdin:  os.Stdin,
		Stdout: os.Stdout,
		Stderr: os.Stderr,
		Getenv: os.Getenv,
	}))
}
