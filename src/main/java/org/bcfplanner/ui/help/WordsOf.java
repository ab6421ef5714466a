package org.bcfplanner.ui.help;

import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;

/** The words of a part of a page, without how they are drawn; what a picture shows is not among them. */
final class WordsOf extends AbstractVisitor {
    private final StringBuilder words = new StringBuilder();

    private WordsOf() {}

    /** Words of different blocks stand in lines of their own. */
    static String node(Node node) {
        WordsOf collected = new WordsOf();
        node.accept(collected);
        return collected.words.toString().strip();
    }

    @Override
    protected void visitChildren(Node parent) {
        super.visitChildren(parent);
        if (parent instanceof org.commonmark.node.Block || parent instanceof org.commonmark.node.CustomNode) {
            words.append('\n');
        }
    }

    @Override
    public void visit(Text text) {
        words.append(text.getLiteral());
    }

    @Override
    public void visit(Code code) {
        words.append(code.getLiteral());
    }

    @Override
    public void visit(SoftLineBreak lineBreak) {
        words.append(' ');
    }

    @Override
    public void visit(FencedCodeBlock block) {
        words.append(block.getLiteral());
    }

    @Override
    public void visit(IndentedCodeBlock block) {
        words.append(block.getLiteral());
    }

    @Override
    public void visit(Image image) {
        // the words under a picture say what it shows
    }
}
