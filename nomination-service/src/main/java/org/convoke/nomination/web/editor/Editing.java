package org.convoke.nomination.web.editor;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.Validator;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.convoke.contracts.Policy;
import org.convoke.contracts.Profile.OrganisationType;
import org.convoke.nomination.call.ProjectNotification;
import org.convoke.nomination.web.ProjectDraft;
import org.convoke.webkit.Refusal;
import org.convoke.webkit.screen.ShownAgain;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.resteasy.reactive.RestResponse;

/// Reads the form of a notification; what cannot be is shown again with all that was typed.
@ApplicationScoped
class Editing {
    private final ObjectMapper json;
    private final Validator validator;
    private final List<String> modalities;

    Editing(
            ObjectMapper json,
            Validator validator,
            @ConfigProperty(name = "convoke.modalities") List<String> modalities) {
        this.json = json;
        this.validator = validator;
        this.modalities = modalities;
    }

    /// @param code empty for a new project
    /// @param revises whether it is out, so that a reason is asked for
    record Editor(
            Optional<String> code,
            String etag,
            boolean revises,
            NoticeForm form,
            List<String> modalities,
            List<OrganisationType> types,
            List<String> problems)
            implements TemplateInstance {}

    /// @param act with a draft that is well formed
    RestResponse<String> attempt(
            Optional<ProjectNotification> project, NoticeForm form, Function<ProjectDraft, RestResponse<String>> act) {
        try {
            var draft = form.draft(json, policy(project, form));
            var problems = validator.validate(draft).stream()
                    .map(wrong -> wrong.getPropertyPath() + ": " + wrong.getMessage())
                    .sorted()
                    .toList();
            return problems.isEmpty() ? act.apply(draft) : refused(project, form, problems);
        } catch (Refusal refusal) {
            return refused(project, form, words(refusal));
        } catch (IllegalArgumentException unfit) {
            return refused(project, form, List.of(firstLine(unfit)));
        }
    }

    /// What was agreed for this project stays, unless it becomes one of another modality.
    private static Policy policy(Optional<ProjectNotification> project, NoticeForm form) {
        return project.map(ProjectNotification::notice)
                .filter(notice -> notice.modality().equals(form.get("modality")))
                .map(notice -> notice.policy())
                .orElse(null);
    }

    private static List<String> words(Refusal refusal) {
        var words = new ArrayList<String>();
        words.add(refusal.reason().detail());
        refusal.reason().errors().forEach(error -> words.add(error.field() + ": " + error.message()));
        return words;
    }

    private static String firstLine(IllegalArgumentException unfit) {
        return unfit.getMessage().lines().findFirst().orElse("Some field cannot be read.");
    }

    RestResponse<String> refused(Optional<ProjectNotification> project, NoticeForm form, List<String> problems) {
        return ShownAgain.with(editor(project, form.get("etag"), form, problems));
    }

    Editor editor(Optional<ProjectNotification> project, String etag, NoticeForm form, List<String> problems) {
        return new Editor(
                project.map(ProjectNotification::code),
                etag,
                project.filter(ProjectNotification::isPublished).isPresent(),
                form,
                modalities,
                List.of(OrganisationType.values()),
                problems);
    }
}
