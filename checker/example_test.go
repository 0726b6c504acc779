package checker_test

import (
	"fmt"

	"factcheck/checker"
)

// A program of one's own checks an article from bytes.
func Example() {
	c, problems := checker.New(checker.Options{Published: "2023-09-20"})
	for _, p := range problems {
		fmt.Println(p.Path, p.Line, p.Message)
	}
	result := c.Check(checker.Article{
		Path:  "draft.txt",
		Bytes: []byte("Le président de l’Ukraine, Vladimir Poutine, a parlé mardi."),
	})
	for _, f := range result.Findings() {
		fmt.Printf("%d:%d %s [%s]\n", f.Span.Line, f.Span.Column, f.Message.In("fr"), f.Rule)
	}
	for _, claim := range result.Claims {
		fmt.Println(claim.Verdict, claim.About)
	}
	// Output:
	// 1:4 « président de l’Ukraine » : c’était Volodymyr Zelensky le 19 septembre 2023, pas Vladimir Poutine [wrong-country]
	// contradicted président de l’Ukraine, Vladimir Poutine
}
