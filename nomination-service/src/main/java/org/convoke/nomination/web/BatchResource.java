package org.convoke.nomination.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.stream.IntStream;
import org.convoke.nomination.bulk.Place;
import org.convoke.nomination.web.BatchDesk.Answer;
import org.convoke.nomination.web.NominationResource.NewNomination;
import org.convoke.webkit.Idempotent;
import org.convoke.webkit.Roles;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jboss.resteasy.reactive.RestResponse;

/// Many nominations in one request of an NPO's program; all are taken or none.
@Path("/api")
public class BatchResource {

    /// The rows are checked with the rules, so that one answer names everything that is wrong.
    @Schema(name = "NominationBatch")
    public record Body(@NotEmpty List<@NotNull NewNomination> nominations) {

        private List<BatchRows.Sent> rows() {
            return IntStream.range(0, nominations.size())
                    .mapToObj(index -> new BatchRows.Sent(pointer(index), nominations.get(index)))
                    .toList();
        }

        /// As in RFC 6901: `/nominations/3/candidate/email`.
        private static Place pointer(int index) {
            return field -> "/nominations/" + index + (field.isEmpty() ? "" : "/" + field.replace('.', '/'));
        }
    }

    private final BatchRows rows;
    private final BatchDesk desk;

    BatchResource(BatchRows rows, BatchDesk desk) {
        this.rows = rows;
        this.desk = desk;
    }

    /// @param dryRun answers as if, and stores nothing
    @POST
    @Idempotent
    @Path("/projects/{code}/nominations/batch")
    @RolesAllowed({Roles.NPO_OFFICER, Roles.NPO_SYSTEM})
    public RestResponse<Answer> nominate(String code, @QueryParam("dryRun") boolean dryRun, @NotNull @Valid Body body) {
        return desk.take(code, rows.sort(body.rows(), List.of()), dryRun);
    }
}
