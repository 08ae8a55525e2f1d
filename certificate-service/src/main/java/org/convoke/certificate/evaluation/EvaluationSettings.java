package org.convoke.certificate.evaluation;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.util.List;

/// When people are asked, and how many must have answered before anybody reads results.
@ConfigMapping(prefix = "convoke.evaluation")
interface EvaluationSettings {

    /// Days after the last one on which answers are taken.
    @WithDefault("14")
    int days();

    /// Results of fewer answers would tell who said what.
    @WithDefault("5")
    int minimum();

    /// Characters of one answer.
    @WithDefault("2000")
    int text();

    /// What is asked where a project has no questions of its own, each as `id: text`; ratings, and one free word.
    @WithDefault("relevance: How relevant was the programme to your work?,speakers: How good were the speakers?,"
            + "organization: How well was the project organized?,overall: How good was the project as a whole?")
    List<String> ratings();

    @WithDefault("What should we do better?")
    String word();
}
