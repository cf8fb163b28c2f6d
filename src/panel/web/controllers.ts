import { AdmissionsController } from './room/admissions.controller';
import { ChairReopeningsController } from './room/chair-reopenings.controller';
import { ChairController } from './room/chair.controller';
import { DeclareController } from './room/declare.controller';
import { MemberDeclarationsController } from './room/member-declarations.controller';
import { MoreTimeController } from './room/more-time.controller';
import { OwnBackgroundsController } from './room/own-backgrounds.controller';
import { OwnDeclarationsController } from './room/own-declarations.controller';
import { RecusalReasonsController } from './room/recusal-reasons.controller';
import { RoomCriteriaController } from './room/room-criteria.controller';
import { RoomHelpController } from './room/room-help.controller';
import { RoomController } from './room/room.controller';
import { SittingsController } from './room/sittings.controller';
import { StepAsideController } from './room/step-aside.controller';
import { TimeRequestsController } from './room/time-requests.controller';
import { AppointmentApprovalsController } from './staff/appointment-approvals.controller';
import { AppointmentsController } from './staff/appointments.controller';
import { AssignmentsController } from './staff/assignments.controller';
import { CyclesController } from './staff/cycles.controller';
import { MemberBackgroundsController } from './staff/member-backgrounds.controller';
import { NewCyclesController } from './staff/new-cycles.controller';
import { PanelMemberController } from './staff/panel-member.controller';
import { PanelMembersController } from './staff/panel-members.controller';
import { PanelNamesController } from './staff/panel-names.controller';
import { PanelsController } from './staff/panels.controller';
import { StaffReopeningsController } from './staff/staff-reopenings.controller';
import { StepsController } from './staff/steps.controller';

/** Pages for members and the chair, in the panel room. */
export const ROOM_CONTROLLERS = [
  RoomController,
  OwnDeclarationsController,
  OwnBackgroundsController,
  DeclareController,
  SittingsController,
  StepAsideController,
  MoreTimeController,
  TimeRequestsController,
  RoomCriteriaController,
  RoomHelpController,
  ChairController,
  AdmissionsController,
  RecusalReasonsController,
  MemberDeclarationsController,
  ChairReopeningsController,
];

/** Pages for the secretariat, some of them open to administrators. */
export const STAFF_CONTROLLERS = [
  PanelsController,
  PanelNamesController,
  PanelMembersController,
  PanelMemberController,
  MemberBackgroundsController,
  AppointmentsController,
  AppointmentApprovalsController,
  NewCyclesController,
  CyclesController,
  AssignmentsController,
  StepsController,
  StaffReopeningsController,
];
