package org.countyreporting.conventions.problem;

/** Details for problems about which no more is known than their type. */
public final class Explanations {

    private Explanations() {}

    public static Text of(ProblemType type) {
        return switch (type) {
            case UNAUTHENTICATED ->
                new Text(
                        "请在 Authorization 头中携带有效的 Bearer 令牌（未过期、由本系统信任的签发方签发）",
                        "Send a valid bearer token in the Authorization header: not expired, issued by whom this system trusts");
            case NOT_FOUND -> new Text("此地址不存在，请对照接口文档检查", "There is nothing at this address; see the API document");
            case METHOD_NOT_ALLOWED -> new Text("请使用 Allow 头所列的方法", "Use one of the methods in the Allow header");
            case NOT_ACCEPTABLE ->
                new Text("请在 Accept 头中选择接口文档所列的格式", "Choose a format of the API document in the Accept header");
            case UNSUPPORTED_MEDIA_TYPE ->
                new Text(
                        "请按接口文档设置 Content-Type，例如 application/json",
                        "Set the Content-Type as the API document says, such as application/json");
            case MALFORMED_REQUEST ->
                new Text("请求的地址、参数或内容编码有误", "The address, a parameter or the body is wrongly encoded");
            case STALE -> new Text("内容已被他人更改，请重新读取后再提交", "It was changed meanwhile: read it again, then submit");
            case TOO_LARGE -> new Text("提交内容超过上限，请分批提交", "The body is over the limit: send it in parts");
            case URI_TOO_LONG -> new Text("请求地址超过上限，请缩短查询参数", "The address is over the limit: shorten the query");
            case HEADERS_TOO_LARGE -> new Text("请求头超过上限", "The header fields are over the limit");
            case UNAVAILABLE ->
                new Text(
                        "服务暂不可用，已提交的内容不受影响，请稍后重试",
                        "Not available for the moment; nothing acknowledged is lost; try again later");
            case BAD_UPSTREAM ->
                new Text("上游服务应答异常，请稍后重试", "A service behind this one answered badly; try again later");
            case UPSTREAM_TIMEOUT ->
                new Text("上游服务未在时限内应答，请稍后重试", "A service behind this one did not answer in time; try again later");
            case INTERNAL ->
                new Text("服务内部错误，请将 instance 编号告知管理员", "Internal error: quote the instance to the operator");
            default -> type.title();
        };
    }
}
