package vn.kecan.platform.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import java.io.IOException;
import java.text.Normalizer;

/** Text comes in as NFC, whatever form it was typed in, and holds no control characters but line ends and tabs. */
final class NfcText extends StdScalarDeserializer<String> {

    private static final long serialVersionUID = 1L;

    NfcText() {
        super(String.class);
    }

    @Override
    public String deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        if (!parser.hasToken(JsonToken.VALUE_STRING)) {
            return (String) context.handleUnexpectedToken(String.class, parser);
        }
        var text = Normalizer.normalize(parser.getText(), Normalizer.Form.NFC);
        if (text.codePoints().anyMatch(NfcText::forbidden)) {
            return (String) context.handleWeirdStringValue(
                    String.class, text, "control characters and lone surrogates are not text");
        }
        return text;
    }

    private static boolean forbidden(int character) {
        return Character.getType(character) == Character.SURROGATE
                || Character.isISOControl(character) && character != '\n' && character != '\r' && character != '\t';
    }
}
