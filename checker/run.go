package checker

import "context"

// Run checks articles in parallel and hands each result to emit, in the order of the articles. load is called once for
// each index from 0 to n-1, in any order and from several goroutines; what it returns is held only until its result is handed over.
// An article without bytes is not checked; its problems are handed over.
func (c *Checker) Run(ctx context.Context, n int, load func(i int) (Article, []Diagnostic), emit func(i int, r Result) error) error {
	return Parallel(ctx, n, func(i int) Result {
		article, problems := load(i)
		r := Result{Path: article.Path}
		if article.Bytes != nil {
			r = c.Check(article)
		}
		r.Diagnostics = append(problems, r.Diagnostics...)
		return r
	}, emit)
}
