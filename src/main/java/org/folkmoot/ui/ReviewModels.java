package org.folkmoot.ui;

import org.folkmoot.model.response.Question;
import org.folkmoot.service.Session;
import org.folkmoot.ui.common.Background;
import org.folkmoot.ui.common.Messages;
import org.folkmoot.ui.common.Notices;
import org.folkmoot.ui.review.filter.FiltersModel;
import org.folkmoot.ui.review.list.RandomSampleViewModel;
import org.folkmoot.ui.review.list.UnfoundModel;
import org.folkmoot.ui.review.reader.DoubtsModel;
import org.folkmoot.ui.review.reader.FlagQueuesModel;
import org.folkmoot.ui.review.state.AcceptAllCommands;
import org.folkmoot.ui.review.state.BulkCommands;
import org.folkmoot.ui.review.state.DecisionsModel;
import org.folkmoot.ui.review.state.EvidenceCommands;
import org.folkmoot.ui.review.state.FreshSuggestions;
import org.folkmoot.ui.review.state.HistoryCommands;
import org.folkmoot.ui.review.state.ListCommands;
import org.folkmoot.ui.review.state.ListMemory;
import org.folkmoot.ui.review.state.NewThemeCommands;
import org.folkmoot.ui.review.state.NumberedThemes;
import org.folkmoot.ui.review.state.ResponseCommands;
import org.folkmoot.ui.review.state.ReviewCommands;
import org.folkmoot.ui.review.state.ReviewViewModel;
import org.folkmoot.ui.review.state.SearchHits;
import org.folkmoot.ui.review.state.StanceOffer;
import org.folkmoot.ui.review.state.ThemeChoice;

/** Builds the view models of the Review screen and gives each the services that it uses. */
final class ReviewModels {
    private final Session session;
    private final Background background;
    private final Notices notices;
    private final Messages messages;
    private final ReviewViewModel model;

    ReviewModels(
            Session session,
            Background background,
            Notices notices,
            Messages messages,
            NumberedThemes numbering,
            ListMemory memory) {
        this.session = session;
        this.background = background;
        this.notices = notices;
        this.messages = messages;
        model = new ReviewViewModel(
                session.review(), session.listing(), session.funnel(), background, notices, numbering, memory);
    }

    ReviewViewModel model() {
        return model;
    }

    ReviewCommands commands() {
        HistoryCommands history = new HistoryCommands(session.history(), session.review(), model, notices, messages);
        Runnable undo = history::undo;
        ThemeChoice choice = new ThemeChoice();
        StanceOffer stances = new StanceOffer(model.reading(), model.themes(), notices, messages);
        BulkCommands bulk = new BulkCommands(session.bulk(), model, notices, messages, undo);
        DecisionsModel decisions = new DecisionsModel(session.coding(), session.review(), model, bulk, choice, stances);
        return new ReviewCommands(
                new ListCommands(model),
                decisions,
                new ResponseCommands(
                        session.coding(), session.funnel(), model, decisions, bulk, notices, messages, undo),
                new AcceptAllCommands(session.coding(), model, decisions, notices, messages, undo),
                new NewThemeCommands(session.codeframe(), session.review(), model, decisions, notices, messages, undo),
                new EvidenceCommands(
                        session.evidence(), session.coding(), model.reading(), decisions, choice, messages),
                bulk,
                history,
                choice,
                stances);
    }

    FiltersModel filters() {
        return new FiltersModel(
                session.listing(),
                session.languages(),
                background,
                notices,
                messages,
                model.queue(),
                model.responses());
    }

    UnfoundModel unfound() {
        return new UnfoundModel(session.estimates(), background, model);
    }

    RandomSampleViewModel randomSample(Question question) {
        return new RandomSampleViewModel(
                session.randomSamples(), background, question, model.responses().narrowing());
    }

    SearchHits searchHits() {
        return new SearchHits(session.review(), session.listing(), model);
    }

    DoubtsModel doubts() {
        return new DoubtsModel(session.trust(), model);
    }

    FlagQueuesModel flagQueues() {
        return new FlagQueuesModel(session.listing(), model);
    }

    FreshSuggestions freshSuggestions() {
        return new FreshSuggestions(session.review(), model);
    }
}
