package org.countyreporting.conventions.edge;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.netty.buffer.Unpooled;
import io.netty.channel.ChannelDuplexHandler;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelPromise;
import io.netty.channel.socket.DuplexChannel;
import io.netty.handler.codec.http.DefaultFullHttpResponse;
import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpHeaderValues;
import io.netty.handler.codec.http.HttpObject;
import io.netty.handler.codec.http.HttpRequest;
import io.netty.handler.codec.http.HttpResponse;
import io.netty.handler.codec.http.HttpResponseStatus;
import io.netty.handler.codec.http.HttpStatusClass;
import io.netty.handler.codec.http.HttpVersion;
import io.netty.handler.codec.http.LastHttpContent;
import io.netty.handler.codec.http.TooLongHttpHeaderException;
import io.netty.handler.codec.http.TooLongHttpLineException;
import io.netty.util.ReferenceCountUtil;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.countyreporting.conventions.problem.Answers;
import org.countyreporting.conventions.problem.Explanations;
import org.countyreporting.conventions.problem.Problem;
import org.countyreporting.conventions.problem.ProblemType;
import org.countyreporting.conventions.problem.Text;
import org.eclipse.microprofile.config.ConfigProvider;

/**
 * Answers with a problem what cannot be read as HTTP (a broken request line, control characters in a header field,
 * contradicting lengths, a broken chunk), then closes: where the next request would begin is unknown.
 */
final class UnreadableRequest extends ChannelDuplexHandler {

    private static final int LINGERING_SECONDS = 2;
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Text NO_HTTP = new Text(
            "请求不符合 HTTP/1.1：请求行、请求头（不得含控制字符）、内容长度或分块编码有误",
            "This is no HTTP/1.1: the request line, a header field (no control characters), the length or the chunking is wrong");

    /** Requests whose answer has not ended; more than one when the caller does not wait for answers. */
    private int unanswered;

    private boolean answering;
    private boolean closing;

    @Override
    public void channelRead(ChannelHandlerContext connection, Object message) {
        if (closing) {
            ReferenceCountUtil.release(message);
            return;
        }
        if (message instanceof HttpObject part && part.decoderResult().isFailure() && !answering) {
            if (unanswered == (part instanceof HttpRequest ? 0 : 1)) {
                ReferenceCountUtil.release(message);
                refuse(connection, part.decoderResult().cause());
                return;
            }
            if (unanswered == 0) {
                ReferenceCountUtil.release(message);
                endWith(connection, Unpooled.EMPTY_BUFFER);
                return;
            }
        }
        if (message instanceof HttpRequest) {
            unanswered++;
        }
        connection.fireChannelRead(message);
    }

    @Override
    public void write(ChannelHandlerContext connection, Object message, ChannelPromise written) {
        if (message instanceof HttpResponse head) {
            answering = head.status().codeClass() != HttpStatusClass.INFORMATIONAL;
        }
        if (message instanceof LastHttpContent && answering) {
            answering = false;
            unanswered--;
        }
        connection.write(message, written);
    }

    private void refuse(ChannelHandlerContext connection, Throwable cause) {
        if (cause instanceof TooLongHttpLineException) {
            refuse(connection, ProblemType.URI_TOO_LONG, Explanations.of(ProblemType.URI_TOO_LONG));
        } else if (cause instanceof TooLongHttpHeaderException) {
            refuse(connection, ProblemType.HEADERS_TOO_LARGE, Explanations.of(ProblemType.HEADERS_TOO_LARGE));
        } else {
            refuse(connection, ProblemType.MALFORMED_REQUEST, NO_HTTP);
        }
    }

    private void refuse(ChannelHandlerContext connection, ProblemType type, Text detail) {
        String id = UUID.randomUUID().toString();
        DefaultFullHttpResponse answer = new DefaultFullHttpResponse(
                HttpVersion.HTTP_1_1,
                HttpResponseStatus.valueOf(type.status()),
                Unpooled.wrappedBuffer(body(Problem.of(type, detail, List.of(), Locale.SIMPLIFIED_CHINESE, id))));
        answer.headers()
                .set(HttpHeaderNames.CONTENT_TYPE, Answers.MEDIA_TYPE)
                .set(HttpHeaderNames.CONTENT_LANGUAGE, Locale.SIMPLIFIED_CHINESE.toLanguageTag())
                .set("API-Version", ConfigProvider.getConfig().getValue("county-reporting.api-version", String.class))
                .set("X-Request-Id", id)
                .set(HttpHeaderNames.CONTENT_LENGTH, answer.content().readableBytes())
                .set(HttpHeaderNames.CONNECTION, HttpHeaderValues.CLOSE);
        endWith(connection, answer);
    }

    /**
     * Says the last thing, then hears the caller out for a moment: closing with something unread would reset the
     * connection, and the caller would lose the answer.
     */
    private void endWith(ChannelHandlerContext connection, Object last) {
        closing = true;
        connection.writeAndFlush(last).addListener(written -> {
            if (connection.channel() instanceof DuplexChannel duplex) {
                duplex.shutdownOutput();
            }
            connection.executor().schedule((Runnable) connection::close, LINGERING_SECONDS, TimeUnit.SECONDS);
        });
    }

    private static byte[] body(Problem problem) {
        try {
            return JSON.writeValueAsBytes(problem);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
