package org.convoke.certificate.web.after;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.Optional;
import org.convoke.certificate.Courses;
import org.convoke.certificate.evaluation.AskQuestions;
import org.convoke.certificate.evaluation.EvaluationForms;
import org.convoke.certificate.evaluation.Question;
import org.convoke.certificate.evaluation.ReadResults;
import org.convoke.certificate.evaluation.Results;
import org.convoke.certificate.web.Audience;
import org.convoke.webkit.Caller;
import org.convoke.webkit.Roles;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// The evaluation of a project: its questions, and what the participants think as a group (R027, R128).
@Path("/api/projects/{code}/evaluation")
public class EvaluationResource {

    private final Courses courses;
    private final EvaluationForms forms;
    private final AskQuestions askQuestions;
    private final ReadResults readResults;
    private final Audience audience;
    private final Caller caller;

    EvaluationResource(
            Courses courses,
            EvaluationForms forms,
            AskQuestions askQuestions,
            ReadResults readResults,
            Audience audience,
            Caller caller) {
        this.courses = courses;
        this.forms = forms;
        this.askQuestions = askQuestions;
        this.readResults = readResults;
        this.audience = audience;
        this.caller = caller;
    }

    @GET
    @RolesAllowed({Roles.SECRETARIAT, Roles.AUDITOR, Roles.HOST})
    public Form questions(String code) {
        audience.requireRunning(courses.named(code));
        return Form.of(forms.of(code));
    }

    /// The same questions again change nothing; others are taken until somebody has answered.
    @PUT
    @RolesAllowed({Roles.SECRETARIAT, Roles.HOST})
    public Form ask(String code, @Valid Form form) {
        audience.requireRunning(courses.named(code));
        var questions = form.questions().stream().map(Asked::question).toList();
        return Form.of(askQuestions.ask(code, questions, caller.id()).questions());
    }

    @GET
    @Path("/results")
    @RolesAllowed({Roles.SECRETARIAT, Roles.AUDITOR, Roles.HOST})
    public View results(String code) {
        var course = courses.named(code);
        audience.requireRunning(course);
        return View.of(readResults.read(course));
    }

    @Schema(name = "EvaluationForm")
    public record Form(@NotEmpty @Size(max = 30) List<@Valid @NotNull Asked> questions) {

        static Form of(List<Question> questions) {
            return new Form(questions.stream()
                    .map(question -> new Asked(question.id(), question.text(), question.kind()))
                    .toList());
        }
    }

    /// @param id short and stable: small letters, digits and hyphens
    @Schema(name = "EvaluationQuestion")
    public record Asked(
            @NotNull @Pattern(regexp = "[a-z0-9-]{1,40}") String id,
            @NotBlank @Size(max = 300) String text,
            @NotNull Question.Kind kind) {

        Question question() {
            return new Question(id, text.strip(), kind);
        }
    }

    /// @param answers how many people answered
    /// @param average of all ratings, from 1 to 5
    @Schema(name = "EvaluationResults")
    public record View(int answers, Optional<Double> average, List<Line> questions) {

        static View of(Results results) {
            return new View(
                    results.answers(),
                    results.average(),
                    results.questions().stream().map(Line::of).toList());
        }
    }

    /// @param counts how many gave 1, 2, 3, 4 and 5
    @Schema(name = "EvaluationResult")
    public record Line(String id, String text, Optional<Double> average, List<Long> counts, List<String> words) {

        static Line of(Results.Result result) {
            return new Line(
                    result.question().id(),
                    result.question().text(),
                    result.average(),
                    result.counts(),
                    result.words());
        }
    }
}
