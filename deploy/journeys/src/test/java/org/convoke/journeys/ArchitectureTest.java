package org.convoke.journeys;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Where a line of code may live, for all services and what they share. Every rule first makes sure that the packages
/// it names hold classes, so that none can hold because nothing is there.
class ArchitectureTest {
    private static final String[] MESSAGING = {
        "org.eclipse.microprofile.reactive.messaging..", "io.smallrye.reactive.messaging..", "org.apache.kafka.."
    };
    private static final Set<String> VERBS = Set.of("GET", "POST", "PUT", "PATCH", "DELETE", "HEAD", "OPTIONS");
    private static final List<String> ACCESS = List.of(
            "jakarta.annotation.security.RolesAllowed",
            "jakarta.annotation.security.PermitAll",
            "io.quarkus.security.Authenticated");

    private static final JavaClasses CODE = new ClassFileImporter().importPaths(modules());

    @Test
    void the_published_language_knows_the_jdk_only() {
        assertHold("org.convoke.contracts");
        classes()
                .that()
                .resideInAPackage("org.convoke.contracts..")
                .should()
                .onlyDependOnClassesThat(resideInAnyPackage("java..", "org.convoke.contracts.."))
                .check(CODE);
    }

    @Test
    void services_know_each_other_by_events_only() {
        for (var service : Sources.SERVICES) {
            assertHold("org.convoke." + service);
            var others = Sources.SERVICES.stream().filter(other -> !other.equals(service));
            noClasses()
                    .that()
                    .resideInAPackage("org.convoke." + service + "..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(
                            others.map(other -> "org.convoke." + other + "..").toArray(String[]::new))
                    .check(CODE);
        }
    }

    @Test
    void what_is_shared_knows_no_service() {
        assertHold("org.convoke.eventing");
        assertHold("org.convoke.webkit");
        assertHold("org.convoke.printing");
        assertHold("org.convoke.cleaning");
        noClasses()
                .that()
                .resideInAnyPackage(
                        "org.convoke.eventing..",
                        "org.convoke.webkit..",
                        "org.convoke.printing..",
                        "org.convoke.cleaning..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(Sources.SERVICES.stream()
                        .map(service -> "org.convoke." + service + "..")
                        .toArray(String[]::new))
                .check(CODE);
    }

    @Test
    void web_and_inbox_know_the_context_and_nobody_knows_them() {
        for (var service : Sources.SERVICES) {
            var context = "org.convoke." + service;
            assertHold(context + ".web");
            assertHold(context + ".inbox");
            assertNotKnown(context, context + ".web..");
            assertNotKnown(context, context + ".inbox..");
        }
    }

    @Test
    void messaging_is_the_matter_of_inbox_and_eventing() {
        assertHold("org.convoke.eventing");
        noClasses()
                .that()
                .resideOutsideOfPackages("org.convoke.eventing..", "..inbox..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(MESSAGING)
                .check(CODE);
    }

    @Test
    void http_is_the_matter_of_web_and_webkit() {
        assertHold("org.convoke.webkit");
        noClasses()
                .that()
                .resideOutsideOfPackages("org.convoke.webkit..", "..web..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("jakarta.ws.rs..", "org.jboss.resteasy..")
                .check(CODE);
    }

    /// Mails, notifications and reports are written with the same templates as pages.
    @Test
    void templates_are_the_matter_of_web_and_webkit_and_of_what_is_written_to_people() {
        assertHold("org.convoke.nomination.print");
        assertHold("org.convoke.selection.report");
        assertHold("org.convoke.notification.template");
        noClasses()
                .that()
                .resideOutsideOfPackages(
                        "org.convoke.webkit..",
                        "..web..",
                        "org.convoke.nomination.print..",
                        "org.convoke.selection.report..",
                        "org.convoke.notification.template..")
                .and()
                .haveNameNotMatching("org\\.convoke\\.notification\\.(Letters|Occasion)")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("io.quarkus.qute..")
                .check(CODE);
    }

    @Test
    void time_and_chance_come_from_the_clock_and_the_id_types() {
        assertHold("org.convoke.webkit");
        noClasses()
                .that()
                .haveNameNotMatching("org\\.convoke\\.webkit\\.(MovableClock|ClockProducer)")
                .should()
                .callMethodWhere(describe("asks the machine for the time", ArchitectureTest::asksTheMachine))
                .orShould()
                .callConstructorWhere(describe("throws dice", call -> isRandom(call.getTarget())))
                .check(CODE);
    }

    @Test
    void every_endpoint_is_public_and_says_who_may_call_it() {
        Sources.SERVICES.forEach(service -> assertHold("org.convoke." + service + ".web"));
        methods()
                .that(describeMethod("answer HTTP", ArchitectureTest::isEndpoint))
                .should()
                .bePublic()
                .andShould()
                .beDeclaredInClassesThat()
                .arePublic()
                .andShould(Guarded.by(ACCESS))
                .check(CODE);
    }

    @Test
    void names_say_what_a_thing_is() {
        assertHold("org.convoke");
        noClasses()
                .should()
                .haveNameMatching(".*(Impl|DTO|Dto|Helper|Manager|Mapper|Util|Utils)")
                .orShould()
                .resideInAnyPackage("..common..", "..core..", "..util..", "..utils..", "..impl..", "..dto..")
                .check(CODE);
    }

    private void assertHold(String name) {
        assertThat(CODE.stream().filter(resideInAPackage(name + ".."))).as(name).isNotEmpty();
    }

    private void assertNotKnown(String context, String part) {
        noClasses()
                .that(resideInAPackage(context + "..").and(not(resideInAPackage(part))))
                .should()
                .dependOnClassesThat()
                .resideInAPackage(part)
                .check(CODE);
    }

    private static boolean asksTheMachine(JavaCall<?> call) {
        var target = call.getTarget();
        var owner = target.getOwner().getFullName();
        return switch (target.getName()) {
            case "now" ->
                owner.startsWith("java.time.") && target.getRawParameterTypes().isEmpty();
            case "systemUTC", "systemDefaultZone", "system" -> owner.equals("java.time.Clock");
            case "currentTimeMillis" -> owner.equals("java.lang.System");
            case "random" -> owner.equals("java.lang.Math");
            case "current" -> isRandom(target);
            default -> false;
        };
    }

    private static boolean isRandom(AccessTarget target) {
        return Set.of("java.util.Random", "java.util.concurrent.ThreadLocalRandom")
                .contains(target.getOwner().getFullName());
    }

    private static boolean isEndpoint(JavaMethod method) {
        return method.getAnnotations().stream()
                .map(annotation -> annotation.getRawType())
                .anyMatch(
                        type -> type.getPackageName().equals("jakarta.ws.rs") && VERBS.contains(type.getSimpleName()));
    }

    private static DescribedPredicate<JavaCall<?>> describe(
            String words, java.util.function.Predicate<JavaCall<?>> predicate) {
        return DescribedPredicate.describe(words, predicate);
    }

    private static DescribedPredicate<JavaMethod> describeMethod(
            String words, java.util.function.Predicate<JavaMethod> predicate) {
        return DescribedPredicate.describe(words, predicate);
    }

    private static List<Path> modules() {
        return Stream.concat(
                        Sources.SERVICES.stream().map(Sources::service),
                        Sources.LIBRARIES.stream().map(Sources::library))
                .map(module -> module.resolve("target/classes"))
                .toList();
    }
}
