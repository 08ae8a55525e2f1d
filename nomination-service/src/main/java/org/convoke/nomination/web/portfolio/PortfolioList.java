package org.convoke.nomination.web.portfolio;

import org.convoke.nomination.bulk.export.Format;
import org.convoke.nomination.portfolio.Portfolio.Filter;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// The portfolio as a list that is written while it is sent.
@Schema(type = SchemaType.STRING, format = "binary")
public record PortfolioList(Filter filter, Format format) {}
