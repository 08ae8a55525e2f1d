package org.convoke.nomination;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.convoke.contracts.Policy.DocumentKind;
import org.convoke.contracts.Profile;
import org.convoke.nomination.NominationRefused.FormIncomplete;
import org.convoke.webkit.Refusal;

/// What an NPO writes about a nominee, as far as it has got. An endorsement asks for the whole of it.
///
/// @param profile the NPO's own record of the person, which fills in what the form leaves open
/// @param rank the NPO's order of preference at the first submission, 1 is first (R045)
/// @param documents sent by another channel
public record Form(
        Optional<UUID> profile,
        Optional<@Min(1) @Max(999) Integer> rank,
        @NotNull @Valid CandidateForm candidate,
        @NotNull Set<@NotNull DocumentKind> documents,
        Optional<GovernmentApproval> governmentApproval) {

    static Form of(Submission submission) {
        return new Form(
                Optional.empty(),
                submission.rank(),
                CandidateForm.of(submission.candidate()),
                submission.documents(),
                Optional.of(submission.governmentApproval()));
    }

    Form filledFrom(Candidate known) {
        return new Form(profile, rank, candidate.or(CandidateForm.of(known)), documents, governmentApproval);
    }

    Form approved() {
        return new Form(profile, rank, candidate, documents, Optional.of(GovernmentApproval.OBTAINED));
    }

    /// The fields that an endorsement asks for and that are still empty, named as in the request.
    public Set<String> lacking() {
        return fields().entrySet().stream()
                .filter(field -> field.getValue().isEmpty())
                .map(Map.Entry::getKey)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /// What selection may compare, as far as it is known: empty while a field is still empty.
    public Optional<Profile> qualifications(LocalDate startsOn) {
        return lacking().isEmpty() ? Optional.of(candidate.candidate().profile(startsOn)) : Optional.empty();
    }

    /// @throws Refusal naming every field that is still empty
    void requireComplete() {
        var lacking = lacking();
        if (!lacking.isEmpty()) {
            throw Refusal.because(new FormIncomplete(lacking));
        }
    }

    /// The fields that differ, named as in the request.
    Set<String> changedSince(Form before) {
        var ours = all();
        var theirs = before.all();
        return ours.keySet().stream()
                .filter(field -> !ours.get(field).equals(theirs.get(field)))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private Map<String, Optional<?>> all() {
        var all = fields();
        candidate.optional().forEach((field, value) -> all.put("candidate." + field, value));
        all.put("rank", rank);
        all.put("documents", Optional.of(documents));
        return all;
    }

    private Map<String, Optional<?>> fields() {
        var fields = new TreeMap<String, Optional<?>>();
        candidate.required().forEach((field, value) -> fields.put("candidate." + field, value));
        fields.put("governmentApproval", governmentApproval);
        return fields;
    }
}
