package org.countyreporting.progress.document;

import java.util.List;
import org.countyreporting.progress.peer.plans.DocumentMessage.Piece;

/**
 * A problem or a next step that a document states for all its tasks together.
 *
 * @param tasks those whose names share its words
 * @param related starts of the next steps, or problems, that share its words
 */
record Remark(Piece piece, List<String> tasks, List<Integer> related) {}
