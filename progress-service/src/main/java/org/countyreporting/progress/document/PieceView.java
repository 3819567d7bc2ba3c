package org.countyreporting.progress.document;

import org.countyreporting.progress.peer.plans.DocumentMessage.Piece;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
        name = "DocumentPiece",
        description = "A piece of a document with its place",
        requiredProperties = {"start", "end", "quote"})
record PieceView(
        @Schema(description = "Label as printed", maxLength = 500, examples = "177.") String label,
        @Schema(description = "Heading as printed", maxLength = 8000000, examples = "村卫生室标准化建设") String heading,
        @Schema(description = "What it is in its document", maxLength = 20, examples = "task") String kind,
        @Schema(description = "First code point of the document's text", minimum = "0", maximum = "8000000") int start,
        @Schema(description = "After the last code point", minimum = "0", maximum = "8000000") int end,
        @Schema(description = "The words there", maxLength = 8000000, examples = "177. 村卫生室标准化建设。") String quote) {

    static PieceView of(Piece piece, Wording wording) {
        return new PieceView(
                piece.label(),
                piece.heading(),
                piece.kind(),
                piece.start(),
                piece.end(),
                wording.between(piece.start(), piece.end()));
    }

    /** A piece without those below it. */
    static PieceView ofOwnText(Piece piece, Wording wording) {
        int end = piece.children().isEmpty()
                ? piece.end()
                : piece.children().get(0).start();
        return new PieceView(
                piece.label(), piece.heading(), piece.kind(), piece.start(), end, wording.between(piece.start(), end));
    }
}
