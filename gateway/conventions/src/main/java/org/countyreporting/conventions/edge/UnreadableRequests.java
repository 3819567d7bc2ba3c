package org.countyreporting.conventions.edge;

import io.netty.bootstrap.ChannelInitializerExtension;
import io.netty.channel.Channel;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInitializer;
import io.netty.handler.codec.http.HttpResponseEncoder;

/**
 * Puts {@link UnreadableRequest} into every connection that is accepted. This is Netty's extension point, found by its
 * service loader, since Quarkus keeps Vert.x' own (the server's handler of invalid requests) to itself.
 */
public class UnreadableRequests extends ChannelInitializerExtension {

    @Override
    public void postInitializeServerChildChannel(Channel accepted) {
        accepted.pipeline().addLast(new AfterVertx());
    }

    /** Runs when the connection is registered, after the initializer of Vert.x, which was there first. */
    private static final class AfterVertx extends ChannelInitializer<Channel> {

        @Override
        protected void initChannel(Channel connection) {
            ChannelHandlerContext encoder = connection.pipeline().context(HttpResponseEncoder.class);
            if (encoder != null) {
                connection.pipeline().addAfter(encoder.name(), null, new UnreadableRequest());
            }
        }
    }
}
