package org.folkmoot.ui;

import org.folkmoot.service.Session;
import org.folkmoot.ui.common.Actions;
import org.folkmoot.ui.common.Background;
import org.folkmoot.ui.common.FileDialogs;
import org.folkmoot.ui.common.Messages;
import org.folkmoot.ui.common.Notices;
import org.folkmoot.ui.common.Overlay;
import org.folkmoot.ui.common.UserFolder;
import org.folkmoot.ui.common.Views;

/** What the screen builders of this package take their parts from. Screens get single parts, never the whole. */
record ConsultationContext(
        Session session,
        UserFolder settings,
        Background background,
        Notices notices,
        Messages messages,
        Views views,
        FileDialogs dialogs,
        Actions actions,
        Overlay overlay) {}
