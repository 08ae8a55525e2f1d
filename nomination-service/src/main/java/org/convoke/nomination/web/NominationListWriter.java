package org.convoke.nomination.web;

import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyWriter;
import jakarta.ws.rs.ext.Provider;
import java.io.OutputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import org.convoke.nomination.bulk.export.ExportNominations;

/// Lets a list stream from the database into the answer.
@Provider
public class NominationListWriter implements MessageBodyWriter<NominationList> {

    private final ExportNominations export;

    NominationListWriter(ExportNominations export) {
        this.export = export;
    }

    @Override
    public boolean isWriteable(Class<?> type, Type generic, Annotation[] annotations, MediaType media) {
        return NominationList.class.isAssignableFrom(type);
    }

    @Override
    public void writeTo(
            NominationList list,
            Class<?> type,
            Type generic,
            Annotation[] annotations,
            MediaType media,
            MultivaluedMap<String, Object> headers,
            OutputStream out) {
        export.write(list.scope(), list.format(), out);
    }
}
