package org.convoke.nomination.web;

import org.convoke.nomination.bulk.export.ExportNominations.Scope;
import org.convoke.nomination.bulk.export.Format;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// A list of nominations that is written while it is sent.
@Schema(type = SchemaType.STRING, format = "binary")
public record NominationList(Scope scope, Format format) {}
