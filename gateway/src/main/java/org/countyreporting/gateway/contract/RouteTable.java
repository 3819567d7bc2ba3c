package org.countyreporting.gateway.contract;

import io.vertx.core.http.HttpMethod;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.countyreporting.gateway.peer.Service;

/**
 * The promised paths as a tree of segments, so that finding one costs what its own length is, however many there are. A
 * literal segment goes before a parameter. Immutable once built, read by all event loops.
 */
public final class RouteTable {

    private final Node root;

    private RouteTable(Node root) {
        this.root = root;
    }

    /**
     * @param path a raw path
     * @param from where its first segment begins
     * @return the route, or null when no service promises the path
     */
    public Route find(String path, int from) {
        return find(root, path, from);
    }

    private static Route find(Node node, String path, int from) {
        int slash = path.indexOf('/', from);
        String segment = slash < 0 ? path.substring(from) : path.substring(from, slash);
        Node literal = node.literals.get(segment);
        if (literal != null) {
            Route found = slash < 0 ? literal.route : find(literal, path, slash + 1);
            if (found != null) {
                return found;
            }
        }
        if (node.parameter == null || isNoValue(segment)) {
            return null;
        }
        return slash < 0 ? node.parameter.route : find(node.parameter, path, slash + 1);
    }

    /** Empty segments are trailing or doubled slashes; dots would lead a service elsewhere than we looked. */
    private static boolean isNoValue(String segment) {
        if (segment.isEmpty()) {
            return true;
        }
        char first = segment.charAt(0);
        if (first != '.' && first != '%') {
            return false;
        }
        String dots = segment.replace("%2e", ".").replace("%2E", ".");
        return dots.equals(".") || dots.equals("..");
    }

    static Builder builder() {
        return new Builder();
    }

    private static final class Node {
        private final Map<String, Node> literals = new HashMap<>();
        private Node parameter;
        private Route route;
    }

    /** Collects what the documents promise; the first service to promise an operation keeps it. */
    static final class Builder {

        private final Map<String, Map<String, Service>> promised = new TreeMap<>();
        private final Map<String, String> names = new TreeMap<>();

        /** @return who promised the same operation before, or null; the names of parameters make no difference */
        Service promise(String template, String method, Service service) {
            String shape = template.replaceAll("\\{[^}]*}", "{}");
            String name = names.computeIfAbsent(shape, any -> template);
            return promised.computeIfAbsent(name, any -> new TreeMap<>()).putIfAbsent(method, service);
        }

        RouteTable build() {
            Node root = new Node();
            promised.forEach((template, methods) -> nodeFor(root, template).route = route(template, methods));
            return new RouteTable(root);
        }

        private static Node nodeFor(Node root, String template) {
            Node node = root;
            for (String segment : template.substring(1).split("/", -1)) {
                if (segment.startsWith("{")) {
                    node.parameter = node.parameter == null ? new Node() : node.parameter;
                    node = node.parameter;
                } else {
                    node = node.literals.computeIfAbsent(segment, any -> new Node());
                }
            }
            return node;
        }

        /** HEAD is answered wherever GET is (RFC 9110, 9.1), promised or not. */
        private static Route route(String template, Map<String, Service> methods) {
            Map<HttpMethod, Service> answering = new HashMap<>();
            methods.forEach((method, service) -> answering.put(HttpMethod.valueOf(method), service));
            if (answering.containsKey(HttpMethod.GET)) {
                answering.putIfAbsent(HttpMethod.HEAD, answering.get(HttpMethod.GET));
            }
            String allow =
                    answering.keySet().stream()
                            .map(HttpMethod::name)
                            .collect(Collectors.toCollection(TreeSet::new))
                            .stream()
                            .collect(Collectors.joining(", "));
            return new Route(template, Map.copyOf(answering), allow);
        }
    }
}
