package org.convoke.nomination.bulk.export;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/// An array of objects, one per row; what is not known is left out.
final class JsonSheet implements Sheet {

    private final JsonGenerator out;
    private final List<String> titles;

    JsonSheet(OutputStream out, List<String> titles, ObjectMapper json) throws IOException {
        this.out = json.createGenerator(out);
        this.out.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
        this.titles = titles;
        this.out.writeStartArray();
    }

    @Override
    public void row(List<Object> values) throws IOException {
        out.writeStartObject();
        for (var index = 0; index < titles.size(); index++) {
            if (values.get(index) != null) {
                out.writePOJOField(titles.get(index), values.get(index));
            }
        }
        out.writeEndObject();
    }

    @Override
    public void close() throws IOException {
        out.writeEndArray();
        out.close();
    }
}
