package cli

import "factcheck/checker"

// reportSuppressions reports what is wrong with the files of suppressions, each once, after all articles were checked.
func (a *app) reportSuppressions(s *settings, t *tally, out outputs) error {
	var uses []checker.AnchorUse
	var scopes []*scope
	seen := map[*scope]bool{}
	for _, scope := range s.scopes {
		if !seen[scope] {
			seen[scope] = true
			scopes = append(scopes, scope)
			uses = append(uses, scope.anchors...)
		}
	}
	reported := map[string]bool{}
	for _, scope := range scopes {
		if len(scope.config.Suppressions) == 0 {
			continue
		}
		for _, r := range scope.checker().SuppressionResults(uses) {
			if reported[r.Path] {
				continue
			}
			reported[r.Path] = true
			if err := a.report(&r, scope, t, out); err != nil {
				return err
			}
		}
	}
	return nil
}
