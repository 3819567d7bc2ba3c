package org.countyreporting.plans.document.outline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The labelled pieces of a document.
 *
 * @param preamble the text before the first label, as printed, or null
 * @param bodyFrom where in the clean text the title is over
 */
public record Outline(String preamble, int bodyFrom, List<Node> nodes) {

    /** The labels down to a position of the clean text; empty in the preamble. */
    public List<String> path(int position) {
        return ancestors(position).stream().map(Node::label).toList();
    }

    /** The innermost piece a position of the clean text lies in. */
    public Optional<Node> at(int position) {
        List<Node> chain = ancestors(position);
        return chain.isEmpty() ? Optional.empty() : Optional.of(chain.get(chain.size() - 1));
    }

    /** The pieces around a position of the clean text, outermost first; found by halving, whatever the number of siblings. */
    public List<Node> ancestors(int position) {
        List<Node> chain = new ArrayList<>();
        List<Node> level = nodes;
        while (true) {
            Node node = around(level, position);
            if (node == null) {
                return chain;
            }
            chain.add(node);
            level = node.children();
        }
    }

    private static Node around(List<Node> siblings, int position) {
        int low = 0;
        int high = siblings.size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            Node node = siblings.get(middle);
            if (position < node.from()) {
                high = middle - 1;
            } else if (position >= node.to()) {
                low = middle + 1;
            } else {
                return node;
            }
        }
        return null;
    }
}
