package vn.quytrinh.designer.trial;

import org.springframework.stereotype.Component;
import vn.quytrinh.engine.trial.BoundaryStories;
import vn.quytrinh.engine.trial.Stories;
import vn.quytrinh.engine.trial.TrialDecisions;

/**
 * What a trial asks.
 *
 * @param decisions decides under a draft
 * @param stories plays the stories kept with it
 * @param boundaries finds the cases at its edges
 */
@Component
public record Trials(TrialDecisions decisions, Stories stories, BoundaryStories boundaries) {}
