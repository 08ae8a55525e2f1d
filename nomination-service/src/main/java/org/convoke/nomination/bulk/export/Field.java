package org.convoke.nomination.bulk.export;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.convoke.nomination.Endorsement;
import org.convoke.nomination.Nomination;

/// What a list tells of a nomination. Values are texts, whole numbers, days or null.
record Field(String title, Function<Nomination, Object> value) {

    static final List<Field> ALL = List.of(
            new Field("id", nomination -> nomination.id().toString()),
            new Field("project", Nomination::project),
            new Field("country", Nomination::country),
            new Field("pool", nomination -> nomination.pool().name()),
            new Field("rank", nomination -> nomination.rank().orElse(null)),
            new Field("familyName", nomination -> nomination.candidate().familyName()),
            new Field("givenName", nomination -> nomination.candidate().givenName()),
            new Field("email", nomination -> nomination.candidate().email()),
            new Field("dateOfBirth", nomination -> nomination.candidate().dateOfBirth()),
            new Field("organisation", nomination -> nomination.candidate().organisation()),
            new Field("position", nomination -> nomination.candidate().position()),
            new Field(
                    "organisationType",
                    nomination -> name(nomination.candidate().organisationType())),
            new Field("level", nomination -> name(nomination.candidate().level())),
            new Field("relevantYears", nomination -> nomination.candidate().relevantYears()),
            new Field("education", nomination -> name(nomination.candidate().education())),
            new Field("english", nomination -> name(nomination.candidate().english())),
            new Field("status", nomination -> nomination.status().name()),
            new Field("late", nomination -> yesOrNo(nomination.isLate())),
            new Field("missing", Field::missing),
            new Field("provisional", nomination -> yesOrNo(nomination.isProvisional())),
            new Field("submittedAt", nomination -> nomination.submittedAt().toString()),
            new Field("endorsedBy", nomination -> endorsement(nomination, Endorsement::name)),
            new Field(
                    "endorsedAs",
                    nomination -> endorsement(nomination, given -> given.role().name())));

    static List<String> titles() {
        return ALL.stream().map(Field::title).toList();
    }

    private static Object endorsement(Nomination nomination, Function<Endorsement, Object> part) {
        return nomination.endorsement().map(part).orElse(null);
    }

    private static String name(Enum<?> constant) {
        return constant.name();
    }

    private static String yesOrNo(boolean truth) {
        return truth ? "yes" : "no";
    }

    private static String missing(Nomination nomination) {
        return nomination.missing().stream().sorted().map(Enum::name).collect(Collectors.joining(" "));
    }
}
