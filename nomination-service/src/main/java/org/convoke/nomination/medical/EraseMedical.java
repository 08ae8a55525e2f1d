package org.convoke.nomination.medical;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.convoke.contracts.NominationEvent.PersonalDataErased;
import org.convoke.contracts.NominationEvent.PersonalDataErased.Data;
import org.convoke.eventing.Outbox;
import org.convoke.nomination.call.ProjectNotification;
import org.convoke.nomination.call.ProjectNotifications;
import org.convoke.nomination.dossier.FileKind;
import org.convoke.nomination.dossier.RemoveFiles;
import org.convoke.nomination.vault.Purpose;
import org.convoke.nomination.vault.Vault;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/// Destroys the medical content of a project some days after its end: keys and rows, with a receipt.
@ApplicationScoped
public class EraseMedical {

    private final ProjectNotifications projects;
    private final MedicalDeclarations declarations;
    private final RemoveFiles removeFiles;
    private final ErasureReceipts receipts;
    private final Vault vault;
    private final Outbox outbox;
    private final Clock clock;
    private final int keepDays;

    EraseMedical(
            ProjectNotifications projects,
            MedicalDeclarations declarations,
            RemoveFiles removeFiles,
            ErasureReceipts receipts,
            Vault vault,
            Outbox outbox,
            Clock clock,
            @ConfigProperty(name = "convoke.medical.keep-days") int keepDays) {
        this.projects = projects;
        this.declarations = declarations;
        this.removeFiles = removeFiles;
        this.receipts = receipts;
        this.vault = vault;
        this.outbox = outbox;
        this.clock = clock;
        this.keepDays = keepDays;
    }

    /// Several instances may try; the lock and the second look let one of them win.
    @Scheduled(
            every = "{convoke.medical.every}",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP,
            skipExecutionIf = Scheduled.ApplicationNotRunning.class)
    void eraseDue() {
        QuarkusTransaction.requiringNew()
                .call(this::candidates)
                .forEach(project -> QuarkusTransaction.requiringNew().run(() -> erase(project)));
    }

    private List<String> candidates() {
        return declarations.projects().stream()
                .filter(code -> isDue(projects.get(code, true)))
                .toList();
    }

    private boolean isDue(ProjectNotification project) {
        var notice = project.notice();
        return clock.instant()
                .atZone(notice.zone())
                .toLocalDate()
                .isAfter(notice.endsOn().plusDays(keepDays));
    }

    private void erase(String code) {
        var nominations = isDue(projects.lock(code)) ? declarations.nominationsOf(code) : List.<UUID>of();
        if (nominations.isEmpty()) {
            return;
        }
        var rows = 0;
        for (var nomination : nominations) {
            rows += removeFiles.remove(nomination, FileKind.MEDICAL_CERTIFICATE);
            rows += (int) declarations.delete("nomination", nomination);
            vault.destroy(nomination, Purpose.MEDICAL);
        }
        var now = clock.instant();
        receipts.persist(
                new ErasureReceipt(code, Data.MEDICAL.name(), now, nominations.size(), rows, hash(nominations)));
        outbox.add(new PersonalDataErased(code, Data.MEDICAL, now, nominations.size()));
    }

    private static String hash(List<UUID> nominations) {
        var ids = nominations.stream().map(UUID::toString).collect(Collectors.joining("\n"));
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(ids.getBytes(StandardCharsets.US_ASCII));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
