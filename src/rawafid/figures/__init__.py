"""What a chart says: advice → marks, scales, a finding, a table. Pure; painting is `rawafid.ui.charts`."""
