package org.convoke.nomination.dossier;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/// A file as it comes in.
///
/// @param name from `Content-Disposition`
/// @param type from `Content-Type`
public record Upload(String name, String type, @JsonIgnore byte[] content) {

    /// Stands for the content when two requests are compared.
    @JsonProperty
    public String sha256() {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
