package org.huiyin.petition;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import java.io.IOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads a channel by its code or by any of its {@linkplain ChannelAlias other names}. */
final class ChannelReader extends StdDeserializer<Channel> {
    private static final long serialVersionUID = 1;

    ChannelReader() {
        super(Channel.class);
    }

    @Override
    public @Nullable Channel deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        if (!parser.hasToken(JsonToken.VALUE_STRING)) {
            return (Channel) context.handleUnexpectedToken(Channel.class, parser);
        }
        Optional<Channel> channel = ChannelAlias.channel(parser.getText());
        return channel.isPresent()
                ? channel.get()
                : (Channel) context.handleWeirdStringValue(Channel.class, parser.getText(), "no channel is called so");
    }
}
