package org.countyreporting.conventions.problem;

import java.util.Arrays;
import java.util.Optional;

/** The catalogue of problems (RFC 9457): what is answered from 400 to 504, each with its one meaning. */
public enum ProblemType {
    INVALID_INPUT(400, "输入有误", "The input is not valid"),
    MALFORMED_REQUEST(400, "请求无法读取", "The request cannot be read"),
    UNAUTHENTICATED(401, "需要有效的访问令牌", "A valid access token is needed"),
    FORBIDDEN(403, "无权进行此操作", "You may not do this"),
    NOT_FOUND(404, "未找到", "Not found"),
    METHOD_NOT_ALLOWED(405, "此地址不支持该方法", "This address does not know the method"),
    NOT_ACCEPTABLE(406, "无法提供所要求的格式", "The asked format cannot be given"),
    CONFLICT(409, "与当前状态冲突", "In conflict with the current state"),
    STALE(412, "内容已被他人更改", "Somebody else changed it meanwhile"),
    TOO_LARGE(413, "提交内容过大", "The body is too large"),
    URI_TOO_LONG(414, "请求地址过长", "The address is too long"),
    UNSUPPORTED_MEDIA_TYPE(415, "不支持的内容类型", "The content type is not supported"),
    KEY_REUSED(422, "幂等键已用于其他请求", "The idempotency key was used for another request"),
    CONDITION_REQUIRED(428, "须带 If-Match 条件", "An If-Match condition is needed"),
    TOO_MANY_REQUESTS(429, "请求过于频繁", "Too many requests"),
    HEADERS_TOO_LARGE(431, "请求头过大", "The header fields are too large"),
    INTERNAL(500, "服务内部错误", "Internal error"),
    BAD_UPSTREAM(502, "上游服务应答异常", "A service behind this one answered badly"),
    UNAVAILABLE(503, "服务暂不可用", "The service is not available"),
    UPSTREAM_TIMEOUT(504, "上游服务超时", "A service behind this one did not answer in time");

    private final int status;
    private final Text title;

    ProblemType(int status, String zh, String en) {
        this.status = status;
        this.title = new Text(zh, en);
    }

    public int status() {
        return status;
    }

    public Text title() {
        return title;
    }

    public String uri() {
        return "urn:county-reporting:problem:" + name().toLowerCase().replace('_', '-');
    }

    /** The type that stands for a status when nothing more is known. */
    public static Optional<ProblemType> ofStatus(int status) {
        if (status == MALFORMED_REQUEST.status) {
            return Optional.of(MALFORMED_REQUEST);
        }
        return Arrays.stream(values()).filter(type -> type.status == status).findFirst();
    }
}
