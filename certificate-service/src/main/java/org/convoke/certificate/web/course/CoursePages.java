package org.convoke.certificate.web.course;

import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.convoke.certificate.CorrectAttendance;
import org.convoke.certificate.Presence;
import org.convoke.certificate.desk.OpenDesk;
import org.convoke.certificate.dispute.AnswerDispute;
import org.convoke.certificate.dispute.AnswerDispute.Found;
import org.convoke.certificate.paper.WaivePaper;
import org.convoke.certificate.web.CertificateResource;
import org.convoke.certificate.web.DisputeResource;
import org.convoke.certificate.web.Keeper;
import org.convoke.certificate.web.course.CourseSheet.Facts;
import org.convoke.certificate.web.course.CourseSheet.Line;
import org.convoke.certificate.web.course.CourseSheet.Sums;
import org.convoke.certificate.web.paper.PaperView;
import org.convoke.contracts.PaperKind;
import org.convoke.contracts.Session;
import org.convoke.webkit.Caller;
import org.convoke.webkit.Refusal;
import org.convoke.webkit.Roles;
import org.convoke.webkit.screen.ShownAgain;
import org.convoke.webkit.screen.Told;
import org.jboss.resteasy.reactive.RestResponse;

/// A project from its programme on. Whoever runs it takes attendance, corrects it in the open and answers disputes; an
/// NPO follows the people it nominated.
@Path("/projects/{code}")
@Produces(MediaType.TEXT_HTML)
public class CoursePages {

    private final CourseSheet sheet;
    private final OpenDesk openDesk;
    private final CorrectAttendance correctAttendance;
    private final AnswerDispute answerDispute;
    private final WaivePaper waivePaper;
    private final Keeper keeper;
    private final Caller caller;
    private final Told told;

    CoursePages(
            CourseSheet sheet,
            OpenDesk openDesk,
            CorrectAttendance correctAttendance,
            AnswerDispute answerDispute,
            WaivePaper waivePaper,
            Keeper keeper,
            Caller caller,
            Told told) {
        this.sheet = sheet;
        this.openDesk = openDesk;
        this.correctAttendance = correctAttendance;
        this.answerDispute = answerDispute;
        this.waivePaper = waivePaper;
        this.keeper = keeper;
        this.caller = caller;
        this.told = told;
    }

    /// @param keeps whether the reader runs the project
    record Shown(
            Facts facts,
            List<Session> sessions,
            List<Line> lines,
            List<DisputeResource.View> disputes,
            List<CertificateResource.Row> outcomes,
            List<PaperView.Row> papers,
            boolean keeps,
            boolean secretariat,
            Typed typed,
            Optional<String> problem)
            implements TemplateInstance {}

    record Panel(Facts facts, Sums sums) implements TemplateInstance {}

    /// What somebody typed into the form of corrections, to be shown again when it is refused.
    record Typed(String nomination, String session, String present, String minutes, String reason) {
        static final Typed NOTHING = new Typed("", "", "", "", "");
    }

    @GET
    @RolesAllowed({Roles.SECRETARIAT, Roles.AUDITOR, Roles.HOST, Roles.NPO_OFFICER})
    public String course(String code) {
        return shown(code, Typed.NOTHING, Optional.empty()).render();
    }

    @GET
    @Path("/panel")
    @RolesAllowed({Roles.SECRETARIAT, Roles.AUDITOR})
    public String panel(String code) {
        return new Panel(sheet.facts(code), sheet.sums(code)).render();
    }

    /// Opens the list to tick, on this device and on every phone that has the address.
    @POST
    @Path("/desks")
    @RolesAllowed({Roles.SECRETARIAT, Roles.HOST})
    public RestResponse<String> takeAttendance(String code) {
        var opened = openDesk.open(code, keeper.recorder());
        return told.then("/certificates/desk/" + opened.secret(), "The desk is open.");
    }

    @POST
    @Path("/corrections")
    @RolesAllowed({Roles.SECRETARIAT, Roles.HOST})
    public RestResponse<String> correct(
            String code,
            @FormParam("nomination") UUID nomination,
            @FormParam("session") @DefaultValue("") String session,
            @FormParam("present") @DefaultValue("") String present,
            @FormParam("minutes") @DefaultValue("") String minutes,
            @FormParam("reason") @DefaultValue("") String reason) {
        var typed = new Typed(String.valueOf(nomination), session, present, minutes, reason);
        if (nomination == null || session.isBlank()) {
            return again(code, typed, "Choose a participant and a session.");
        }
        if (reason.isBlank()) {
            return again(code, typed, "Give a reason: it is kept with the correction.");
        }
        try {
            var presence = new Presence(nomination, present.equals("yes"), number(minutes));
            correctAttendance.correct(code, session, presence, reason.strip(), keeper.recorder());
            return told.then(address(code), "Attendance corrected. The participant and their NPO are told.");
        } catch (Refusal refusal) {
            return again(code, typed, refusal.reason().detail());
        } catch (NumberFormatException notANumber) {
            return again(code, typed, "Give minutes as a number.");
        }
    }

    @POST
    @Path("/disputes/{dispute}")
    @RolesAllowed({Roles.SECRETARIAT, Roles.HOST})
    public RestResponse<String> answer(
            String code,
            UUID dispute,
            @FormParam("answer") @DefaultValue("") String answer,
            @FormParam("found") @DefaultValue("") String found,
            @FormParam("minutes") @DefaultValue("") String minutes) {
        if (answer.isBlank()) {
            return again(code, Typed.NOTHING, "Give an answer: the participant reads it.");
        }
        if (found.isBlank()) {
            return again(code, Typed.NOTHING, "Say what becomes of the record.");
        }
        var record = found.equals("keep")
                ? Optional.<Found>empty()
                : Optional.of(new Found(found.equals("present"), number(minutes)));
        answerDispute.answer(code, dispute, answer.strip(), record, keeper.recorder());
        return told.then(address(code), "Answered. The participant is told.");
    }

    @POST
    @Path("/papers/{nomination}/{kind}/waiver")
    @RolesAllowed(Roles.SECRETARIAT)
    public RestResponse<String> waive(
            String code, UUID nomination, PaperKind kind, @FormParam("reason") @DefaultValue("") String reason) {
        if (reason.isBlank()) {
            return again(code, Typed.NOTHING, "Give a reason: participant and NPO read it.");
        }
        waivePaper.waive(code, nomination, kind, reason.strip(), caller.id());
        return told.then(address(code), "The paper is waived.");
    }

    private RestResponse<String> again(String code, Typed typed, String problem) {
        return ShownAgain.with(shown(code, typed, Optional.of(problem)));
    }

    private Shown shown(String code, Typed typed, Optional<String> problem) {
        var secretariat = caller.is(Roles.SECRETARIAT);
        return new Shown(
                sheet.facts(code),
                sheet.sessions(code),
                sheet.lines(code),
                sheet.open(code),
                sheet.outcomes(code),
                sheet.papers(code),
                secretariat || caller.is(Roles.HOST),
                secretariat,
                typed,
                problem);
    }

    private static Optional<Integer> number(String minutes) {
        return minutes.isBlank() ? Optional.empty() : Optional.of(Integer.valueOf(minutes.strip()));
    }

    private static String address(String code) {
        return "/certificates/projects/" + code;
    }
}
