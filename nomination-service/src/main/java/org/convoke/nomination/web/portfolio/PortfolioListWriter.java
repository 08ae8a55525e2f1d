package org.convoke.nomination.web.portfolio;

import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyWriter;
import jakarta.ws.rs.ext.Provider;
import java.io.OutputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import org.convoke.nomination.portfolio.ExportPortfolio;

/// Lets the portfolio stream from the database into the answer.
@Provider
public class PortfolioListWriter implements MessageBodyWriter<PortfolioList> {

    private final ExportPortfolio export;

    PortfolioListWriter(ExportPortfolio export) {
        this.export = export;
    }

    @Override
    public boolean isWriteable(Class<?> type, Type generic, Annotation[] annotations, MediaType media) {
        return PortfolioList.class.isAssignableFrom(type);
    }

    @Override
    public void writeTo(
            PortfolioList list,
            Class<?> type,
            Type generic,
            Annotation[] annotations,
            MediaType media,
            MultivaluedMap<String, Object> headers,
            OutputStream out) {
        export.write(list.filter(), list.format(), out);
    }
}
